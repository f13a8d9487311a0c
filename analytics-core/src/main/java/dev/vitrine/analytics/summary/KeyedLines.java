package dev.vitrine.analytics.summary;

import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.column.KeyColumn;
import org.jspecify.annotations.Nullable;

/** Order lines grouped by the row of another table they point to; the group after the last row is for no row. */
final class KeyedLines {
    private final SalesLines lines;
    private final KeyColumn key;
    private final IdColumn ids;

    KeyedLines(SalesLines lines, KeyColumn key, IdColumn ids) {
        this.lines = lines;
        this.key = key;
        this.ids = ids;
    }

    LineGroups groups() {
        int none = ids.size();
        return LineGroups.of(lines, none + 1, line -> {
            int row = lines.row(line);
            return key.isMissing(row) ? none : key.target(row);
        });
    }

    @Nullable
    String findId(int group) {
        return group == ids.size() || ids.isMissing(group) ? null : ids.value(group);
    }

    String idOrMissing(int group) {
        String id = findId(group);
        return id == null ? Labels.MISSING : id;
    }
}
