package dev.vitrine.analytics.query.contract;

import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Engine;
import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.Value;
import dev.vitrine.analytics.query.ValueType;
import dev.vitrine.analytics.query.internal.plan.Base;
import dev.vitrine.analytics.query.internal.plan.Pass;
import dev.vitrine.analytics.query.internal.plan.Plan;
import dev.vitrine.analytics.query.internal.result.Finisher;
import dev.vitrine.analytics.query.internal.result.Grouped;
import dev.vitrine.analytics.query.internal.result.Keys;
import dev.vitrine.analytics.query.internal.result.Numbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Says what the groups of a query must be: slow, row by row, on boxed values, maps and the public columns. Shares with
 * other engines the plan, and the finisher, which has a test of its own.
 */
public final class NaiveEngine implements Engine {
    private final CommerceData data;
    private final NaiveRows rows;

    public NaiveEngine(CommerceData data) {
        this.data = data;
        this.rows = new NaiveRows(data);
    }

    @Override
    public List<ResultTable> run(List<Query> queries, Cancellation cancellation) {
        return queries.stream()
                .map(Plan::of)
                .map(plan -> Finisher.finish(plan, grouped(plan), "naive", data.provenance()))
                .toList();
    }

    private Grouped grouped(Plan plan) {
        Query query = plan.query();
        TreeMap<List<Object>, Map<Pass, Set<Integer>>> facts = new TreeMap<>(NaiveEngine::compareKeys);
        if (query.dimensions().isEmpty()) {
            facts.put(List.of(), new HashMap<>());
        }
        for (Pass pass : plan.passes()) {
            for (int row = 0; row < rows.count(pass.scan()); row++) {
                if (query.filter() == null || Boolean.TRUE.equals(rows.holds(query.filter(), pass.scan(), row))) {
                    List<Object> key = new ArrayList<>();
                    for (Dimension<?> dimension : query.dimensions()) {
                        key.add(rows.value(dimension.value(), pass.scan(), row));
                    }
                    for (int fact : factsOf(pass, row)) {
                        facts.computeIfAbsent(key, none -> new HashMap<>())
                                .computeIfAbsent(pass, none -> new LinkedHashSet<>())
                                .add(fact);
                    }
                }
            }
        }
        Map<Base, Numbers> numbers = new LinkedHashMap<>();
        for (Pass pass : plan.passes()) {
            for (Base base : pass.aggregates()) {
                List<List<Integer>> counting = new ArrayList<>();
                facts.values().forEach(byPass -> counting.add(counting(byPass.getOrDefault(pass, Set.of()), base)));
                numbers.put(base, new NaiveAggregate(rows, data.moneyScale(), base).of(counting));
            }
        }
        return new Grouped(facts.size(), data.moneyScale(), keys(query, List.copyOf(facts.keySet())), numbers);
    }

    /** Returns the facts that are in the groups of a scanned row. */
    private List<Integer> factsOf(Pass pass, int row) {
        if (pass.isDirect()) {
            return List.of(row);
        }
        int order = rows.go(pass.scan(), row, Grain.ORDER);
        return pass.fact() == Grain.ORDER ? List.of(order) : rows.reviewsOf(order);
    }

    private List<Integer> counting(Set<Integer> facts, Base base) {
        Filter where = base.where();
        return facts.stream()
                .sorted()
                .filter(fact -> where == null || Boolean.TRUE.equals(rows.holds(where, base.grain(), fact)))
                .toList();
    }

    private static List<Keys> keys(Query query, List<List<Object>> groups) {
        List<Keys> keys = new ArrayList<>();
        for (int d = 0; d < query.dimensions().size(); d++) {
            int position = d;
            keys.add(keys(
                    query.dimensions().get(d).value(),
                    groups.stream().map(key -> key.get(position)).toArray()));
        }
        return keys;
    }

    private static <T extends Comparable<? super T>> Keys keys(Value<T> dimension, Object[] values) {
        ValueType<T> type = dimension.type();
        if (type.equals(ValueType.TEXT)) {
            TreeSet<String> distinct = new TreeSet<>();
            for (Object value : values) {
                if (value != null) {
                    distinct.add((String) value);
                }
            }
            List<String> words = List.copyOf(distinct);
            int[] codes = new int[values.length];
            for (int i = 0; i < codes.length; i++) {
                codes[i] = values[i] == null ? Keys.Texts.MISSING : words.indexOf((String) values[i]);
            }
            return new Keys.Texts(codes, words::get);
        }
        long[] ordinals = new long[values.length];
        for (int i = 0; i < ordinals.length; i++) {
            ordinals[i] = values[i] == null
                    ? Keys.Ordinals.MISSING
                    : type.ordinalOf(type.javaType().cast(values[i]));
        }
        return new Keys.Ordinals(ordinals);
    }

    private static int compareKeys(List<Object> left, List<Object> right) {
        for (int i = 0; i < left.size(); i++) {
            Object a = left.get(i);
            Object b = right.get(i);
            int comparison = a == null || b == null ? Boolean.compare(a == null, b == null) : NaiveRows.compare(a, b);
            if (comparison != 0) {
                return comparison;
            }
        }
        return 0;
    }
}
