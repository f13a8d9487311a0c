package dev.vitrine.analytics.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of a small retailer, for the examples to read. */
public final class SmallShop {

    private SmallShop() {}

    /** Writes three files into the folder. */
    public static Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("customers.csv"), """
                customer_id,customer_name,email,city,state,country,signup_date
                C1,Ann,ann@example.com,Reno,NV,USA,2022-01-01
                C2,Bob,bob@example.com,Salem,OR,USA,2022-01-02
                """);
        Files.writeString(folder.resolve("products.csv"), """
                product_id,product_name,category,price
                P1,Vase,Home,10.00
                P2,Lamp,Home,25.50
                """);
        Files.writeString(folder.resolve("orders.csv"), """
                order_id,order_date,customer_id,product_id,quantity,order_status,payment_mode
                O1,2023-01-15,C1,P1,2,Completed,Card
                O2,2023-03-16,C2,P2,1,Completed,Card
                O3,2023-03-17,C2,P1,1,Cancelled,Card
                """);
        return folder;
    }

    /** Writes the files with an order of a quantity that is no number. */
    public static Path writeWithABadRow(Path folder) throws IOException {
        Path orders = write(folder).resolve("orders.csv");
        Files.writeString(orders, Files.readString(orders) + "O4,2023-03-18,C2,P1,two,Completed,Card\n");
        return folder;
    }
}
