package dev.vitrine.analytics.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.column.CategoryColumn;
import dev.vitrine.analytics.column.Column;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Order;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of docs/reference/synthetic-shop.md, over several seeds. */
@ParameterizedClass
@ValueSource(longs = {1, 2, 3, -4_711, Long.MAX_VALUE})
class SyntheticDistributionTest {
    private static final int ORDERS = 30_000;

    private final CommerceData shop;

    SyntheticDistributionTest(long seed) {
        shop = SyntheticShop.builder().orders(ORDERS).seed(seed).build().build();
    }

    private static double share(CategoryColumn column, String word) {
        int code = column.findCode(word).orElseThrow();
        return IntStream.range(0, column.size())
                        .filter(row -> !column.isMissing(row) && column.code(row) == code)
                        .count()
                / (double) column.size();
    }

    private static double presentShare(Column column) {
        return 1 - column.missingCount() / (double) column.size();
    }

    private double shareOfOrders(Predicate<Order> matches) {
        return shop.orders().rows().filter(matches).count() / (double) ORDERS;
    }

    private boolean isLate(int order) {
        return !shop.orders().deliveredAt().isMissing(order)
                && shop.orders().deliveredAt().micros(order)
                        > shop.orders().estimatedAt().micros(order);
    }

    private double meanScore(Predicate<Integer> ofOrder) {
        return IntStream.range(0, shop.reviews().size())
                .filter(row -> ofOrder.test(shop.reviews().order().target(row)))
                .map(row -> shop.reviews().score().value(row))
                .average()
                .orElseThrow();
    }

    /** Returns how much of the whole the largest fifth has. */
    private static double topFifth(int[] counts) {
        int[] sorted = counts.clone();
        Arrays.sort(sorted);
        long top = Arrays.stream(sorted, sorted.length - sorted.length / 5, sorted.length)
                .asLongStream()
                .sum();
        return top / (double) Arrays.stream(sorted).asLongStream().sum();
    }

    @Test
    void mostOrdersAreDelivered() {
        assertThat(share(shop.orders().status(), "delivered")).isBetween(0.966, 0.974);
        assertThat(share(shop.orders().status(), "shipped")).isBetween(0.008, 0.014);
        assertThat(share(shop.orders().status(), "canceled")).isBetween(0.004, 0.009);
    }

    @Test
    void aboutEightPercentAreLate() {
        double delivered = share(shop.orders().status(), "delivered");
        assertThat(IntStream.range(0, ORDERS).filter(this::isLate).count() / (ORDERS * delivered))
                .isBetween(0.07, 0.09);
    }

    @Test
    void deliveryTakesLongerTheFartherFromSaoPaulo() {
        Map<String, double[]> daysByState = new TreeMap<>();
        shop.orders().rows().filter(order -> order.deliveredAt() != null).forEach(order -> {
            double[] sum = daysByState.computeIfAbsent(
                    shop.customers().state().value(order.customer()), state -> new double[2]);
            sum[0] += ChronoUnit.HOURS.between(order.purchasedAt(), order.deliveredAt()) / 24.0;
            sum[1]++;
        });
        Map<String, Double> means = new TreeMap<>();
        daysByState.forEach((state, sum) -> means.put(state, sum[0] / sum[1]));
        assertThat(means.get("SP")).isBetween(8.5, 12.0).isLessThan(means.get("RJ"));
        assertThat(means.get("RJ")).isLessThan(means.get("BA"));
        assertThat(means.get("BA")).isBetween(14.5, 20.0).isLessThan(means.get("AM"));
    }

    @Test
    void scoresFallWithLateness() {
        assertThat(meanScore(order -> true)).isBetween(4.0, 4.2);
        assertThat(meanScore(order -> isLate(order))).isBetween(2.45, 2.85);
        assertThat(meanScore(
                        order -> !isLate(order) && !shop.orders().deliveredAt().isMissing(order)))
                .isBetween(4.2, 4.4);
    }

    @Test
    void almostEveryOrderIsReviewedAndFewReviewsHaveTexts() {
        long reviewed =
                shop.reviews().rows().map(review -> review.order()).distinct().count();
        assertThat(reviewed / (double) ORDERS).isBetween(0.988, 0.995);
        assertThat(shop.reviews().size() - reviewed).isPositive();
        assertThat(presentShare(shop.reviews().message())).isBetween(0.39, 0.43);
        assertThat(presentShare(shop.reviews().title())).isBetween(0.105, 0.13);
        assertThat(shop.reviews().rows().filter(review -> review.message() != null))
                .allMatch(review -> review.message().strip().equals(review.message())
                        && !review.message().contains("{")
                        && review.message().length() >= 5);
    }

    @Test
    void aboutThreePercentOfThePeopleComeBack() {
        int[] orders = new int[shop.persons().size()];
        shop.customers().rows().forEach(customer -> orders[customer.person()]++);
        double again = Arrays.stream(orders).filter(count -> count > 1).count() / (double) orders.length;
        assertThat(again).isBetween(0.027, 0.037);
        assertThat(Arrays.stream(orders).max().orElseThrow()).isGreaterThan(2);
    }

    @Test
    void productsAndSellersHaveLongTails() {
        int[] products = new int[shop.products().size()];
        int[] sellers = new int[shop.sellers().size()];
        shop.items().rows().forEach(item -> {
            products[item.product()]++;
            sellers[item.seller()]++;
        });
        assertThat(topFifth(products)).isBetween(0.55, 0.80);
        assertThat(topFifth(sellers)).isBetween(0.55, 0.80);
        assertThat(Arrays.stream(products).max().orElseThrow())
                .isLessThan(shop.items().size() / 100);
    }

    @Test
    void basketsAndPaymentsAreOfTheUsualKind() {
        assertThat(shop.items().size() / (double) ORDERS).isBetween(1.11, 1.15);
        double price = shop.items()
                .rows()
                .mapToDouble(item -> item.unitPrice().doubleValue())
                .average()
                .orElseThrow();
        double freight = shop.items()
                .rows()
                .mapToDouble(item -> item.freight().doubleValue())
                .average()
                .orElseThrow();
        assertThat(price).isBetween(95.0, 130.0);
        assertThat(freight).isBetween(17.0, 21.5);
        assertThat(share(shop.payments().type(), "credit_card")).isBetween(0.70, 0.75);
        assertThat(share(shop.payments().type(), "boleto")).isBetween(0.17, 0.20);
        assertThat(share(shop.payments().type(), "debit_card")).isBetween(0.010, 0.018);
    }

    @Test
    void halfTheCustomersAndMostSellersLiveInFewStates() {
        assertThat(share(shop.customers().state(), "SP")).isBetween(0.405, 0.43);
        assertThat(share(shop.customers().state(), "RJ")).isBetween(0.12, 0.138);
        assertThat(shop.customers().state().dictionary()).hasSize(27);
        assertThat(share(shop.sellers().state(), "SP")).isBetween(0.54, 0.65);
        assertThat(presentShare(shop.customers().place())).isBetween(0.99, 0.9999);
    }

    @Test
    void someProductsHaveNoCategoryAndSomeCategoriesNoTranslation() {
        assertThat(presentShare(shop.products().category())).isBetween(0.975, 0.988);
        assertThat(shop.products().category().dictionary())
                .hasSizeGreaterThan(
                        shop.products().categoryTranslated().dictionary().size())
                .contains("colecionaveis");
        assertThat(shop.products().rows().filter(product -> "colecionaveis".equals(product.category())))
                .isNotEmpty()
                .allMatch(product -> product.categoryTranslated() == null);
    }

    @Test
    void secondYearIsOneThirdBusier() {
        double first = shareOfOrders(order -> order.purchasedAt().getYear() == 2023);
        assertThat((1 - first) / first).isBetween(1.29, 1.41);
    }

    @Test
    void blackFridayIsTheBusiestDay() {
        Map<LocalDate, Integer> days = new TreeMap<>();
        shop.orders().rows().forEach(order -> days.merge(order.purchasedAt().toLocalDate(), 1, Integer::sum));
        LocalDate busiest = days.entrySet().stream()
                .filter(day -> day.getKey().getYear() == 2024)
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        assertThat(busiest).isEqualTo("2024-11-29");
        assertThat(days.get(LocalDate.of(2023, 11, 24)) / (ORDERS / 731.0)).isBetween(3.0, 7.0);
    }

    @Test
    void weekdaysAndAfternoonsAreBusierThanWeekendsAndNights() {
        double saturdays =
                shareOfOrders(order -> order.purchasedAt().getDayOfWeek().getValue() == 6);
        double mondays =
                shareOfOrders(order -> order.purchasedAt().getDayOfWeek().getValue() == 1);
        assertThat(saturdays).isBetween(0.095, 0.118);
        assertThat(mondays).isBetween(0.152, 0.178);
        assertThat(shareOfOrders(order -> hour(order) >= 2 && hour(order) < 6)).isBetween(0.008, 0.017);
        assertThat(shareOfOrders(order -> hour(order) >= 14 && hour(order) < 18))
                .isBetween(0.24, 0.28);
    }

    private static int hour(Order order) {
        return order.purchasedAt().getHour();
    }
}
