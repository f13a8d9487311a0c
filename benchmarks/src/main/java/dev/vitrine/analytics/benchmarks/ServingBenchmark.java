package dev.vitrine.analytics.benchmarks;

import dev.vitrine.analytics.ml.delay.ApprovedOrder;
import dev.vitrine.analytics.ml.delay.DelayModel;
import dev.vitrine.analytics.ml.delay.DelayPrediction;
import dev.vitrine.analytics.ml.delay.OrderHistory;
import dev.vitrine.analytics.ml.delay.PastOrder;
import dev.vitrine.analytics.ml.segments.CustomerPoint;
import dev.vitrine.analytics.ml.segments.CustomerPoints;
import dev.vitrine.analytics.ml.segments.CustomerSegments;
import dev.vitrine.analytics.ml.segments.SegmentAssignment;
import dev.vitrine.analytics.ml.sentiment.ReviewText;
import dev.vitrine.analytics.ml.sentiment.ReviewTexts;
import dev.vitrine.analytics.ml.sentiment.Sentiment;
import dev.vitrine.analytics.ml.sentiment.SentimentModel;
import dev.vitrine.analytics.ml.value.BgNbd;
import dev.vitrine.analytics.ml.value.Horizon;
import dev.vitrine.analytics.ml.value.PurchaseForecast;
import dev.vitrine.analytics.ml.value.PurchaseQuestion;
import dev.vitrine.analytics.ml.value.PurchaseSummary;
import dev.vitrine.analytics.ml.value.TimeScale;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.rfm.Rfm;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a trained model takes for one answer, one thread asking; trained on a made-up shop of 20,000 orders. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ServingBenchmark {
    private static final int ORDERS = 20_000;

    private final CommerceData shop =
            SyntheticShop.builder().orders(ORDERS).build().build();
    private final CustomerPoints customers = CustomerPoints.of(Rfm.of(shop));
    private final CustomerSegments segments =
            CustomerSegments.trainer().withSegments(4).train(customers);
    private final OrderHistory history = OrderHistory.of(shop);
    private final DelayModel delay = DelayModel.trainer().train(history);
    private final ReviewTexts reviews = ReviewTexts.of(shop);
    private final SentimentModel sentiment = SentimentModel.trainer().train(reviews);
    private final BgNbd purchases = BgNbd.of(TimeScale.WEEKS, 0.243, 4.414, 0.793, 2.426);
    private final PurchaseQuestion question =
            new PurchaseQuestion(PurchaseSummary.of("1", 2, 30.43, 38.86, TimeScale.WEEKS), Horizon.weeks(39));

    private List<ApprovedOrder> orders = List.of();
    private List<ReviewText> texts = List.of();
    private int next;

    /** Takes the last orders, and the texts. */
    @Setup
    public void prepare() {
        List<PastOrder> past = history.orders();
        orders = past.subList(Math.max(0, past.size() - 1000), past.size()).stream()
                .map(PastOrder::order)
                .toList();
        texts = reviews.reviews().stream().map(review -> review.text()).toList();
    }

    /** One order at its approval. */
    @Benchmark
    public DelayPrediction delayOfAnOrder() {
        return delay.predict(orders.get(next(orders)));
    }

    /** One review. */
    @Benchmark
    public Sentiment sentimentOfAReview() {
        return sentiment.predict(texts.get(next(texts)));
    }

    /** One customer. */
    @Benchmark
    public SegmentAssignment segmentOfACustomer() {
        List<CustomerPoint> points = customers.points();
        return segments.predict(points.get(next(points)));
    }

    /** One customer's purchases of the next 39 weeks. */
    @Benchmark
    public PurchaseForecast purchasesOfACustomer() {
        return purchases.predict(question);
    }

    private int next(List<?> list) {
        next = (next + 1) % list.size();
        return next;
    }
}
