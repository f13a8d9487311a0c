package dev.vitrine.analytics.ingest.internal.assemble;

import dev.vitrine.analytics.column.internal.DoubleBuilder;
import dev.vitrine.analytics.column.internal.IntBuilder;

/** The lower median of some rows of a column of degrees; not thread-safe. */
final class MedianDegrees {
    private final IntBuilder column;
    private int[] values = new int[64];

    MedianDegrees(IntBuilder column) {
        this.column = column;
    }

    void addTo(DoubleBuilder target, int[] rows, int count) {
        if (count == 0) {
            target.addMissing();
            return;
        }
        if (values.length < count) {
            values = new int[count * 2];
        }
        for (int i = 0; i < count; i++) {
            values[i] = column.value(rows[i]);
        }
        target.add(select(count, (count - 1) / 2) / PlaceCondenser.UNIT);
    }

    /** Returns the value that would be at this place if the values were sorted (Hoare, Algorithm 65: find). */
    private int select(int count, int place) {
        int low = 0;
        int high = count - 1;
        while (low < high) {
            int pivot = values[(low + high) >>> 1];
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    int swapped = values[i];
                    values[i++] = values[j];
                    values[j--] = swapped;
                }
            }
            if (place <= j) {
                high = j;
            } else if (place >= i) {
                low = i;
            } else {
                break;
            }
        }
        return values[place];
    }
}
