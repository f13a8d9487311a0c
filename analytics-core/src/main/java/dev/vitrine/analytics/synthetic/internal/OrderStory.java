package dev.vitrine.analytics.synthetic.internal;

/** Tells an order by its number, from streams of its own: no order depends on another being told. Not thread-safe. */
final class OrderStory {
    private final ShopPlan plan;
    private final Basket basket;
    private final Journey journey;
    private final Opinion opinion;
    private final SplitMix random = new SplitMix(0);

    OrderStory(ShopPlan plan) {
        this.plan = plan;
        basket = new Basket(plan.catalogue(), plan.sellers(), plan.geography());
        journey = new Journey(plan.sellers(), plan.geography());
        opinion = new Opinion(new ReviewWords(plan.catalogue().categories()));
    }

    void tell(long number, OrderDraft order) {
        order.number = number;
        order.firstOrder = plan.people().firstOrder(number, random);
        order.home = plan.geography().drawHome(random.restart(plan.seed(), Substream.HOME, order.firstOrder));

        random.restart(plan.seed(), Substream.ORDER, number);
        order.purchasedAt = plan.demand().drawSecond(number, plan.orders(), random);
        boolean rush = plan.demand().isRush(order.purchasedAt);
        order.fate = Fate.draw(random);
        order.approved = order.fate.drawApproved(random);
        order.itemised = order.fate.drawItemised(random);
        basket.fill(order, rush, random);
        int product = order.product[0];
        int seller = plan.catalogue().seller(product);
        journey.tell(order, seller, rush, random);
        opinion.write(order, plan.sellers().isCareless(seller), plan.catalogue().category(product), random);
    }
}
