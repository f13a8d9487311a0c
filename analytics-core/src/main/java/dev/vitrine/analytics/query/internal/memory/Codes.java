package dev.vitrine.analytics.query.internal.memory;

/** The code that every row of a table has in a dimension, in as few bytes as its domain allows. Immutable. */
abstract sealed class Codes implements Recent.Sized {
    private final Domain domain;
    private final int size;

    private Codes(Domain domain, int size) {
        this.domain = domain;
        this.size = size;
    }

    /** Stores codes; the array is not kept if a narrower one will do. */
    static Codes of(Domain domain, int[] codes, int size) {
        if (size > 0 && isConstant(codes, size)) {
            return new Constant(domain, codes[0], size);
        }
        if (domain.size() < 1 << Byte.SIZE) {
            byte[] narrow = new byte[size];
            for (int row = 0; row < size; row++) {
                narrow[row] = (byte) codes[row];
            }
            return new Bytes(domain, narrow);
        }
        if (domain.size() < 1 << Character.SIZE) {
            char[] narrow = new char[size];
            for (int row = 0; row < size; row++) {
                narrow[row] = (char) codes[row];
            }
            return new Chars(domain, narrow);
        }
        return new Ints(domain, codes, size);
    }

    private static boolean isConstant(int[] codes, int size) {
        int row = 1;
        while (row < size && codes[row] == codes[0]) {
            row++;
        }
        return row >= size;
    }

    final Domain domain() {
        return domain;
    }

    final int size() {
        return size;
    }

    abstract int get(int row);

    /** Adds code times stride for each row of a batch to what stands in an array from the start on. */
    abstract void addTo(int[] sums, Batch batch, int stride);

    /** Adds code times stride for each row of a batch to what stands in an array from the start on. */
    final void addTo(long[] sums, Batch batch, long stride) {
        int[] rows = batch.rows();
        for (int i = 0; i < batch.size(); i++) {
            int row = rows == null ? batch.start() + i : rows[batch.start() + i];
            sums[i] += (row < 0 ? domain.size() : get(row)) * stride;
        }
    }

    /** Looks up each row's code in a table. */
    abstract void lookUp(byte[] table, Batch batch, byte[] found);

    /** Returns codes that are the numbers of the rows themselves. */
    static Codes ofRows(Domain domain) {
        return new Rows(domain);
    }

    /** The same code everywhere, which takes no memory. */
    private static final class Constant extends Codes {
        private final int code;

        Constant(Domain domain, int code, int size) {
            super(domain, size);
            this.code = code;
        }

        @Override
        int get(int row) {
            return code;
        }

        @Override
        public long bytes() {
            return 0;
        }

        @Override
        void addTo(int[] sums, Batch batch, int stride) {
            int[] rows = batch.rows();
            for (int i = 0; i < batch.size(); i++) {
                boolean isRow = rows == null || rows[batch.start() + i] >= 0;
                sums[i] += (isRow ? code : domain().size()) * stride;
            }
        }

        @Override
        void lookUp(byte[] table, Batch batch, byte[] found) {
            int[] rows = batch.rows();
            for (int i = 0; i < batch.size(); i++) {
                boolean isRow = rows == null || rows[batch.start() + i] >= 0;
                found[i] = table[isRow ? code : domain().size()];
            }
        }
    }

    private static final class Rows extends Codes {
        Rows(Domain domain) {
            super(domain, domain.size());
        }

        @Override
        int get(int row) {
            return row;
        }

        @Override
        public long bytes() {
            return 0;
        }

        @Override
        void addTo(int[] sums, Batch batch, int stride) {
            int[] rows = batch.rows();
            int start = batch.start();
            int size = batch.size();
            if (rows == null) {
                for (int i = 0; i < size; i++) {
                    sums[i] += (start + i) * stride;
                }
            } else {
                int missing = domain().size();
                for (int i = 0; i < size; i++) {
                    int row = rows[start + i];
                    sums[i] += (row < 0 ? missing : row) * stride;
                }
            }
        }

        @Override
        void lookUp(byte[] table, Batch batch, byte[] found) {
            int[] rows = batch.rows();
            for (int i = 0; i < batch.size(); i++) {
                int row = rows == null ? batch.start() + i : rows[batch.start() + i];
                found[i] = table[row < 0 ? domain().size() : row];
            }
        }
    }

    private static final class Bytes extends Codes {
        private final byte[] codes;

        Bytes(Domain domain, byte[] codes) {
            super(domain, codes.length);
            this.codes = codes;
        }

        @Override
        int get(int row) {
            return codes[row] & 0xFF;
        }

        @Override
        public long bytes() {
            return codes.length;
        }

        @Override
        void addTo(int[] sums, Batch batch, int stride) {
            int[] rows = batch.rows();
            int start = batch.start();
            int size = batch.size();
            if (rows == null) {
                for (int i = 0; i < size; i++) {
                    sums[i] += (codes[start + i] & 0xFF) * stride;
                }
            } else {
                int missing = domain().size();
                for (int i = 0; i < size; i++) {
                    int row = rows[start + i];
                    sums[i] += (row < 0 ? missing : codes[row] & 0xFF) * stride;
                }
            }
        }

        @Override
        void lookUp(byte[] table, Batch batch, byte[] found) {
            int[] rows = batch.rows();
            int start = batch.start();
            int size = batch.size();
            if (rows == null) {
                for (int i = 0; i < size; i++) {
                    found[i] = table[codes[start + i] & 0xFF];
                }
            } else {
                int missing = domain().size();
                for (int i = 0; i < size; i++) {
                    int row = rows[start + i];
                    found[i] = table[row < 0 ? missing : codes[row] & 0xFF];
                }
            }
        }
    }

    private static final class Chars extends Codes {
        private final char[] codes;

        Chars(Domain domain, char[] codes) {
            super(domain, codes.length);
            this.codes = codes;
        }

        @Override
        int get(int row) {
            return codes[row];
        }

        @Override
        public long bytes() {
            return (long) Character.BYTES * codes.length;
        }

        @Override
        void addTo(int[] sums, Batch batch, int stride) {
            int[] rows = batch.rows();
            int start = batch.start();
            int size = batch.size();
            if (rows == null) {
                for (int i = 0; i < size; i++) {
                    sums[i] += codes[start + i] * stride;
                }
            } else {
                int missing = domain().size();
                for (int i = 0; i < size; i++) {
                    int row = rows[start + i];
                    sums[i] += (row < 0 ? missing : codes[row]) * stride;
                }
            }
        }

        @Override
        void lookUp(byte[] table, Batch batch, byte[] found) {
            int[] rows = batch.rows();
            int start = batch.start();
            int size = batch.size();
            if (rows == null) {
                for (int i = 0; i < size; i++) {
                    found[i] = table[codes[start + i]];
                }
            } else {
                int missing = domain().size();
                for (int i = 0; i < size; i++) {
                    int row = rows[start + i];
                    found[i] = table[row < 0 ? missing : codes[row]];
                }
            }
        }
    }

    private static final class Ints extends Codes {
        private final int[] codes;

        Ints(Domain domain, int[] codes, int size) {
            super(domain, size);
            this.codes = codes;
        }

        @Override
        int get(int row) {
            return codes[row];
        }

        @Override
        public long bytes() {
            return (long) Integer.BYTES * codes.length;
        }

        @Override
        void addTo(int[] sums, Batch batch, int stride) {
            int[] rows = batch.rows();
            int start = batch.start();
            int size = batch.size();
            if (rows == null) {
                for (int i = 0; i < size; i++) {
                    sums[i] += codes[start + i] * stride;
                }
            } else {
                int missing = domain().size();
                for (int i = 0; i < size; i++) {
                    int row = rows[start + i];
                    sums[i] += (row < 0 ? missing : codes[row]) * stride;
                }
            }
        }

        @Override
        void lookUp(byte[] table, Batch batch, byte[] found) {
            int[] rows = batch.rows();
            int start = batch.start();
            int size = batch.size();
            if (rows == null) {
                for (int i = 0; i < size; i++) {
                    found[i] = table[codes[start + i]];
                }
            } else {
                int missing = domain().size();
                for (int i = 0; i < size; i++) {
                    int row = rows[start + i];
                    found[i] = table[row < 0 ? missing : codes[row]];
                }
            }
        }
    }
}
