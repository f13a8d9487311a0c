package dev.vitrine.analytics.benchmarks.race.hand;

import dev.vitrine.analytics.model.CommerceData;
import java.util.List;

/** A data set as arrays, prepared once. */
final class HandShop {
    final int scale;
    final HandOrders orders;
    final HandItems items;
    final HandPayments payments;
    final HandReviews reviews;
    final CommerceData data;

    HandShop(CommerceData data) {
        this.data = data;
        scale = data.moneyScale();
        orders = new HandOrders(data);
        items = new HandItems(data);
        payments = new HandPayments(data);
        reviews = new HandReviews(data);
    }

    /** The payments as arrays; instalments are counted from the fewest, and the code after the last is missing. */
    static final class HandPayments {
        final int count;
        final int[] order;
        final List<String> types;
        final int[] type;
        final int fewestInstalments;
        final int instalmentCodes;
        final int[] instalments;
        final long[] value;

        HandPayments(CommerceData data) {
            count = data.payments().size();
            order = Columns.keys(data.payments().order(), data.orders().size());
            types = data.payments().type().dictionary();
            type = Columns.codes(data.payments().type());
            value = Columns.amounts(data.payments().value());
            int fewest = Integer.MAX_VALUE;
            int most = Integer.MIN_VALUE;
            var column = data.payments().installments();
            for (int row = 0; row < count; row++) {
                if (!column.isMissing(row)) {
                    fewest = Math.min(fewest, column.value(row));
                    most = Math.max(most, column.value(row));
                }
            }
            fewestInstalments = most < fewest ? 0 : fewest;
            instalmentCodes = most < fewest ? 0 : most - fewest + 1;
            instalments = new int[count];
            for (int row = 0; row < count; row++) {
                instalments[row] = column.isMissing(row) ? instalmentCodes : column.value(row) - fewestInstalments;
            }
        }
    }

    /** The reviews as arrays; the score 0 is the missing one. */
    static final class HandReviews {
        final int count;
        final int[] order;
        final int[] score;

        HandReviews(CommerceData data) {
            count = data.reviews().size();
            order = Columns.keys(data.reviews().order(), data.orders().size());
            score = Columns.ints(data.reviews().score(), 0);
        }
    }
}
