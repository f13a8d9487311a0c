package dev.vitrine.analytics.query.internal.result;

import java.util.List;

/** Finds the first few of many rows: a heap of the best so far, the worst of them on top. */
final class TopRows {
    private final long[][] keys;
    private final int[] heap;
    private int size;

    TopRows(List<SortColumn> columns, int most) {
        keys = columns.stream().map(column -> column.keys).toArray(long[][]::new);
        heap = new int[most];
    }

    /** Returns the first rows, in order. */
    int[] of(int rows) {
        while (size < heap.length) {
            heap[size] = size;
            size++;
        }
        for (int i = size / 2 - 1; i >= 0; i--) {
            sink(i);
        }
        long[] first = keys[0];
        long worst = first[heap[0]];
        for (int row = size; row < rows; row++) {
            int byFirst = Long.compareUnsigned(first[row], worst);
            if (byFirst < 0 || (byFirst == 0 && isBefore(row, heap[0]))) {
                heap[0] = row;
                sink(0);
                worst = first[heap[0]];
            }
        }
        while (size > 1) {
            size--;
            int last = heap[0];
            heap[0] = heap[size];
            heap[size] = last;
            sink(0);
        }
        return heap;
    }

    private void sink(int start) {
        int parent = start;
        int row = heap[parent];
        while (2 * parent + 1 < size) {
            int child = 2 * parent + 1;
            if (child + 1 < size && isBefore(heap[child], heap[child + 1])) {
                child++;
            }
            if (!isBefore(row, heap[child])) {
                break;
            }
            heap[parent] = heap[child];
            parent = child;
        }
        heap[parent] = row;
    }

    private boolean isBefore(int row, int other) {
        for (long[] column : keys) {
            int comparison = Long.compareUnsigned(column[row], column[other]);
            if (comparison != 0) {
                return comparison < 0;
            }
        }
        return row < other;
    }
}
