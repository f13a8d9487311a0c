package dev.vitrine.analytics.ml.delay;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.ml.ModelFormatException;
import dev.vitrine.analytics.ml.internal.file.ModelFile;
import dev.vitrine.analytics.ml.internal.file.ModelNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** A network in a file; everything in one order, so that equal networks make equal files. */
final class NetworkBody {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_LOCAL_DATE_TIME;
    /** The names under which a shipment is counted, in the file's order. */
    private static final Map<String, Function<Places, String>> PLACES = places();

    private NetworkBody() {}

    static void put(ObjectNode node, DeliveryNetwork network) {
        node.put("now", TIME.format(network.now()));
        ModelNode.put(
                node,
                "holidays",
                network.workingDays().holidays().stream()
                        .map(LocalDate::toString)
                        .toList());
        put(node.putObject("handling"), network.handlingHazard());
        put(node.putObject("transit"), network.transitHazard());
        ObjectNode rates = node.putObject("rates");
        for (Rate rate : Rate.values()) {
            put(rates.putObject(name(rate)), network.counters().all(rate));
        }
        put(node.putObject("congestion"), network.congestion());
        Map<String, Shipment> shipments = new HashMap<>();
        network.onTheirWay().forEach(shipment -> shipments.put(shipment.id(), shipment));
        network.promised().forEach(shipment -> shipments.put(shipment.id(), shipment));
        Set<String> open = network.promised().stream().map(Shipment::id).collect(Collectors.toSet());
        put(node.putObject("shipments"), shipments.values(), open);
    }

    static DeliveryNetwork get(ModelNode node) throws ModelFormatException {
        List<LocalDate> holidays = new ArrayList<>();
        for (String day : node.texts("holidays")) {
            holidays.add(time(node, "holidays", day + "T00:00:00").toLocalDate());
        }
        Counters counters = new Counters();
        ModelNode rates = node.child("rates");
        for (Rate rate : Rate.values()) {
            get(rates.child(name(rate)), rate, counters);
        }
        LocalDateTime now = time(node, "now", node.text("now"));
        if (now.getYear() < 1 || now.getYear() > 9999) {
            throw node.error("now", "expected a year from 1 to 9999, found " + now + ".");
        }
        DeliveryNetwork network = new DeliveryNetwork(
                WorkingDays.of(holidays), now, counters, hazard(node.child("handling")), hazard(node.child("transit")));
        network.restore(congestion(node.child("congestion")));
        addShipments(node.child("shipments"), network);
        return network;
    }

    /** Returns a network that knows the same and goes its own way from here. */
    static DeliveryNetwork copy(DeliveryNetwork network) {
        ObjectNode node = ModelFile.body();
        put(node, network);
        try {
            return get(ModelNode.of(node));
        } catch (ModelFormatException e) {
            throw new IllegalStateException("what was written can be read", e);
        }
    }

    private static void put(ObjectNode node, Hazard hazard) {
        ModelNode.put(node, "events", hazard.events());
        ModelNode.put(node, "exposures", hazard.exposures());
        node.put("at", hazard.at());
    }

    private static Hazard hazard(ModelNode node) throws ModelFormatException {
        return new Hazard(
                node.numbers("events", Hazard.bands()), node.numbers("exposures", Hazard.bands()), node.number("at"));
    }

    private static void put(ObjectNode node, Map<String, Counter> counters) {
        List<String> keys = counters.keySet().stream().sorted().toList();
        ModelNode.put(node, "keys", keys);
        List<Counter> inOrder = keys.stream().map(counters::get).toList();
        ModelNode.put(node, "at", inOrder.stream().mapToDouble(Counter::at).toArray());
        ModelNode.put(
                node, "weight", inOrder.stream().mapToDouble(Counter::rawWeight).toArray());
        ModelNode.put(node, "sum", inOrder.stream().mapToDouble(Counter::rawSum).toArray());
    }

    private static void get(ModelNode node, Rate rate, Counters counters) throws ModelFormatException {
        List<String> keys = node.texts("keys");
        double[] at = node.numbers("at", keys.size());
        double[] weight = node.numbers("weight", keys.size());
        double[] sum = node.numbers("sum", keys.size());
        for (int i = 0; i < keys.size(); i++) {
            counters.put(rate, keys.get(i), at[i], weight[i], sum[i]);
        }
    }

    private static void put(ObjectNode node, Congestion congestion) {
        node.put("moving", congestion.moving());
        node.put("overdue", congestion.overdue());
        List<String> states = congestion.byState().keySet().stream().sorted().toList();
        ModelNode.put(node, "states", states);
        ArrayNode moving = node.putArray("movingByState");
        ArrayNode overdue = node.putArray("overdueByState");
        for (String state : states) {
            Congestion.Load load = congestion.byState().getOrDefault(state, new Congestion.Load(0, 0));
            moving.add(load.moving());
            overdue.add(load.overdue());
        }
    }

    private static Congestion congestion(ModelNode node) throws ModelFormatException {
        List<String> states = node.texts("states");
        int[] moving = node.integers("movingByState", states.size());
        int[] overdue = node.integers("overdueByState", states.size());
        Map<String, Congestion.Load> byState = new HashMap<>();
        for (int i = 0; i < moving.length; i++) {
            byState.put(states.get(i), new Congestion.Load(moving[i], overdue[i]));
        }
        return new Congestion(node.integer("moving"), node.integer("overdue"), byState);
    }

    private static void put(ObjectNode node, Collection<Shipment> unordered, Set<String> open) {
        List<Shipment> shipments =
                unordered.stream().sorted(Comparator.comparing(Shipment::id)).toList();
        ModelNode.put(node, "ids", texts(shipments, Shipment::id));
        PLACES.forEach((name, place) ->
                ModelNode.put(node, name, texts(shipments, shipment -> place.apply(shipment.places()))));
        ModelNode.put(node, "promisedAt", texts(shipments, shipment -> TIME.format(shipment.promisedAt())));
        ModelNode.put(node, "stage", texts(shipments, shipment -> name(shipment.stage())));
        ModelNode.put(
                node,
                "promiseIsOpen",
                shipments.stream()
                        .mapToInt(shipment -> open.contains(shipment.id()) ? 1 : 0)
                        .toArray());
        ModelNode.put(node, "began", numbers(shipments, Shipment::began));
        ModelNode.put(node, "usual", numbers(shipments, Shipment::usual));
        ModelNode.put(node, "counted", numbers(shipments, Shipment::counted));
    }

    private static void addShipments(ModelNode node, DeliveryNetwork network) throws ModelFormatException {
        List<Shipment> shipments = shipments(node);
        int[] open = node.integers("promiseIsOpen", shipments.size());
        for (int i = 0; i < open.length; i++) {
            network.add(shipments.get(i), open[i] != 0);
        }
    }

    private static List<Shipment> shipments(ModelNode node) throws ModelFormatException {
        List<String> ids = node.texts("ids");
        int size = ids.size();
        Map<String, List<String>> places = new HashMap<>();
        for (String name : PLACES.keySet()) {
            places.put(name, texts(node, name, size));
        }
        List<String> promisedAt = texts(node, "promisedAt", size);
        List<String> stage = texts(node, "stage", size);
        double[] began = node.numbers("began", size);
        double[] usual = node.numbers("usual", size);
        double[] counted = node.numbers("counted", size);
        List<Shipment> shipments = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int row = i;
            Function<String, String> place =
                    name -> places.getOrDefault(name, ids).get(row);
            shipments.add(new Shipment(
                    ids.get(i),
                    new Places(
                            place.apply("seller"),
                            place.apply("sellerState"),
                            place.apply("sellerRegion"),
                            place.apply("state"),
                            place.apply("region"),
                            place.apply("district"),
                            place.apply("city"),
                            place.apply("route"),
                            place.apply("lane"),
                            place.apply("distance")),
                    time(node, "promisedAt", promisedAt.get(i)),
                    stage(node, stage.get(i)),
                    began[i],
                    usual[i],
                    counted[i]));
        }
        return shipments;
    }

    private static Map<String, Function<Places, String>> places() {
        Map<String, Function<Places, String>> places = new LinkedHashMap<>();
        places.put("seller", Places::seller);
        places.put("sellerState", Places::sellerState);
        places.put("sellerRegion", Places::sellerRegion);
        places.put("state", Places::state);
        places.put("region", Places::region);
        places.put("district", Places::district);
        places.put("city", Places::city);
        places.put("route", Places::route);
        places.put("lane", Places::lane);
        places.put("distance", Places::distance);
        return places;
    }

    private static List<String> texts(List<Shipment> shipments, Function<Shipment, String> text) {
        return shipments.stream().map(text).toList();
    }

    private static double[] numbers(List<Shipment> shipments, ToDoubleFunction<Shipment> number) {
        return shipments.stream().mapToDouble(number).toArray();
    }

    private static List<String> texts(ModelNode node, String name, int size) throws ModelFormatException {
        List<String> texts = node.texts(name);
        if (texts.size() != size) {
            throw node.error(name, "expected " + size + " values, found " + texts.size() + ".");
        }
        return texts;
    }

    private static Shipment.Stage stage(ModelNode node, String name) throws ModelFormatException {
        for (Shipment.Stage stage : Shipment.Stage.values()) {
            if (name(stage).equals(name)) {
                return stage;
            }
        }
        throw node.error("stage", "expected with-seller, with-carrier or delivered, found '" + name + "'.");
    }

    private static LocalDateTime time(ModelNode node, String name, String text) throws ModelFormatException {
        try {
            return LocalDateTime.parse(text, TIME);
        } catch (DateTimeException e) {
            throw node.error(name, "expected a time such as 2018-01-31T23:59:59, found '" + text + "'.");
        }
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
