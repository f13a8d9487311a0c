package dev.vitrine.analytics.ml.segments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.ml.ModelFormatException;
import dev.vitrine.analytics.ml.internal.file.ModelNode;
import java.util.List;

/**
 * Brings recency, orders and spend to one scale: the logarithm of one more, less its mean, by its standard deviation. A
 * measure that is the same for all becomes 0.
 */
final class LogScale {
    static final int MEASURES = 3;

    private final double[] means;
    private final double[] deviations;

    LogScale(double[] means, double[] deviations) {
        this.means = means;
        this.deviations = deviations;
    }

    static LogScale of(List<CustomerPoint> points) {
        double[] means = new double[MEASURES];
        double[] squares = new double[MEASURES];
        for (CustomerPoint point : points) {
            double[] logs = logs(point);
            for (int i = 0; i < MEASURES; i++) {
                means[i] += logs[i] / points.size();
            }
        }
        for (CustomerPoint point : points) {
            double[] logs = logs(point);
            for (int i = 0; i < MEASURES; i++) {
                squares[i] += (logs[i] - means[i]) * (logs[i] - means[i]);
            }
        }
        double[] deviations = new double[MEASURES];
        for (int i = 0; i < MEASURES; i++) {
            double deviation = Math.sqrt(squares[i] / points.size());
            deviations[i] = deviation > 1e-12 * Math.max(1, Math.abs(means[i])) ? deviation : 0;
        }
        return new LogScale(means, deviations);
    }

    double[] scaled(CustomerPoint point) {
        double[] logs = logs(point);
        for (int i = 0; i < MEASURES; i++) {
            logs[i] = deviations[i] == 0 ? 0 : (logs[i] - means[i]) / deviations[i];
        }
        return logs;
    }

    double[][] scaled(List<CustomerPoint> points) {
        return points.stream().map(this::scaled).toArray(double[][]::new);
    }

    /** Returns the point in days, orders and money that has these scaled values. */
    CustomerPoint unscaled(double[] scaled) {
        double[] plain = new double[MEASURES];
        for (int i = 0; i < MEASURES; i++) {
            plain[i] = Math.max(0, Math.expm1(scaled[i] * deviations[i] + means[i]));
        }
        return new CustomerPoint(plain[0], Math.max(1, plain[1]), plain[2]);
    }

    static LogScale read(ModelNode body) throws ModelFormatException {
        double[] deviations = body.numbers("deviations", MEASURES);
        for (double deviation : deviations) {
            if (deviation < 0) {
                throw body.error("deviations", "expected 0 or more, found " + deviation + ".");
            }
        }
        return new LogScale(body.numbers("means", MEASURES), deviations);
    }

    void write(ObjectNode body) {
        ModelNode.put(body, "means", means);
        ModelNode.put(body, "deviations", deviations);
    }

    private static double[] logs(CustomerPoint point) {
        return new double[] {Math.log1p(point.recencyDays()), Math.log1p(point.orders()), Math.log1p(point.spent())};
    }
}
