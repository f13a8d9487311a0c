package dev.vitrine.analytics.synthetic.internal;

/** What an order holds and how it is paid. Immutable. */
final class Basket {
    private static final AliasTable ITEMS = new AliasTable(90.2, 7.6, 1.3, 0.5, 0.2, 0.2);
    private static final int SAME_PRODUCT = 650_000;
    private static final int SALE = 60_000;
    private static final int SALE_IN_RUSH = 350_000;
    private static final int FREE_FREIGHT = 4_000;
    private static final LogNormal FREIGHT = new LogNormal(0.2);

    private static final int BOLETO = 195_000;
    private static final int DEBIT_CARD = 15_000;
    private static final int VOUCHER = 18_000;
    private static final int VOUCHER_BESIDES = 26_000;
    private static final int[] TIMES = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 24};
    private static final AliasTable INSTALLMENTS = new AliasTable(330, 160, 135, 92, 68, 51, 21, 55, 8, 70, 6, 3, 1);
    private static final int LEAST_INSTALLMENT_CENTS = 1_000;

    private final Catalogue catalogue;
    private final Sellers sellers;
    private final Geography geography;

    Basket(Catalogue catalogue, Sellers sellers, Geography geography) {
        this.catalogue = catalogue;
        this.sellers = sellers;
        this.geography = geography;
    }

    void fill(OrderDraft order, boolean rush, SplitMix random) {
        order.itemCount = 1 + ITEMS.draw(random);
        for (int item = 0; item < order.itemCount; item++) {
            if (item > 0 && random.chance(SAME_PRODUCT)) {
                order.product[item] = order.product[item - 1];
                order.priceCents[item] = order.priceCents[item - 1];
                order.freightCents[item] = order.freightCents[item - 1];
                continue;
            }
            int product = catalogue.draw(random);
            int price = catalogue.priceCents(product);
            boolean sale = random.chance(rush ? SALE_IN_RUSH : SALE);
            order.product[item] = product;
            order.priceCents[item] = sale ? price - price / 100 * 15 : price;
            order.freightCents[item] = freightCents(product, order.home, random);
        }
        pay(order, random);
    }

    /** 10.00 and 1.40 per kilogram and 0.8 cents per kilometre, times noise; rarely free. */
    private int freightCents(int product, int home, SplitMix random) {
        int kilometres = geography.kilometres(sellers.home(catalogue.seller(product)), home);
        double cents = 1_000 + catalogue.weightGrams(product) * 0.14 + kilometres * 0.8;
        double noise = FREIGHT.draw(random);
        return random.chance(FREE_FREIGHT) ? 0 : (int) (cents * noise);
    }

    private static void pay(OrderDraft order, SplitMix random) {
        order.paymentCount = 0;
        int total = order.totalCents();
        int means = random.below(1_000_000);
        if (means < BOLETO) {
            order.addPayment(PaymentType.BOLETO, 1, total);
        } else if (means < BOLETO + DEBIT_CARD) {
            order.addPayment(PaymentType.DEBIT_CARD, 1, total);
        } else if (means < BOLETO + DEBIT_CARD + VOUCHER) {
            payWithVouchers(order, total, 1 + random.below(OrderDraft.MAX_PAYMENTS), random);
        } else {
            int vouchers = random.chance(VOUCHER_BESIDES) ? 1 + random.below(OrderDraft.MAX_PAYMENTS - 1) : 0;
            int byCard = vouchers == 0 ? total : total / 10 * (1 + random.below(9));
            int most = StrictMath.max(1, byCard / LEAST_INSTALLMENT_CENTS);
            order.addPayment(PaymentType.CREDIT_CARD, StrictMath.min(most, TIMES[INSTALLMENTS.draw(random)]), byCard);
            payWithVouchers(order, total - byCard, vouchers, random);
        }
    }

    /** Splits an amount into vouchers, all but the last a fifth to four fifths of what is left. */
    private static void payWithVouchers(OrderDraft order, int cents, int vouchers, SplitMix random) {
        int left = cents;
        for (int voucher = 1; voucher <= vouchers; voucher++) {
            int part = voucher == vouchers ? left : left / 5 * (1 + random.below(4));
            order.addPayment(PaymentType.VOUCHER, 1, part);
            left -= part;
        }
    }
}
