package dev.vitrine.analytics.query.internal.memory;

/** Tells in which group rows of a table are. Not thread-safe. */
interface GroupReader {

    /** Writes the group of each row of a batch into an array from the start on; the number of groups for rows that don't count. */
    void read(Batch batch, int[] numbers);

    /** Returns a reader of groups that are known of each order. */
    static GroupReader ofOrders(int[] groupOfOrder, int[] orderOfRow) {
        return (batch, numbers) -> {
            int[] rows = batch.rows();
            int start = batch.start();
            int size = batch.size();
            if (rows == null) {
                for (int i = 0; i < size; i++) {
                    numbers[i] = groupOfOrder[orderOfRow[start + i]];
                }
            } else {
                for (int i = 0; i < size; i++) {
                    numbers[i] = groupOfOrder[orderOfRow[rows[start + i]]];
                }
            }
        };
    }
}
