package adem.routine.file;

import adem.breath.Airway;
import adem.breath.Pace;
import adem.routine.Amount;
import adem.routine.PerVariant;
import adem.text.Text;
import adem.text.TimeFormat;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads how much of a step there is: one of four kinds, each with its own keys beside it. */
final class AmountReader {

    private static final List<String> KINDS = List.of("time", "breaths", "times", "ready");
    private static final Map<String, List<String>> BESIDE = beside();
    private static final List<String> AIRWAYS = List.of("nose", "mouth", "free");
    private static final int MOST = 200;

    private final List<String> variants;
    private final Problems problems;
    private final YamlScalars values;
    private final PaceReader rhythm;

    AmountReader(List<String> variants, Problems problems) {
        this.variants = variants;
        this.problems = problems;
        this.values = new YamlScalars(problems);
        this.rhythm = new PaceReader(problems);
    }

    /** Which kinds a key may stand beside. */
    private static Map<String, List<String>> beside() {
        Map<String, List<String>> beside = new LinkedHashMap<>();
        beside.put("range", List.of("time"));
        beside.put("every", List.of("times"));
        beside.put("pace", List.of("breaths", "times"));
        beside.put("hold", List.of("times"));
        beside.put("in", List.of("breaths"));
        beside.put("out", List.of("breaths"));
        return beside;
    }

    /** The amount of a step. */
    Amount read(YamlFields step) {
        List<String> kinds = KINDS.stream().filter(step::has).collect(Collectors.toList());
        if (kinds.isEmpty()) {
            if (KINDS.stream().noneMatch(step::isMeant)) {
                step.problem(new Text(
                        "deze stap zegt niet hoeveel; zet er time, breaths, times of ready bij",
                        "this step does not say how much; add time, breaths, times or ready"));
            }
            return ready(Optional.empty());
        }
        String kind = kinds.get(0);
        for (String other : kinds.subList(1, kinds.size())) {
            step.problem(
                    other,
                    new Text(
                                    "deze stap heeft al \"{0}\"; kies één van time, breaths, times en ready",
                                    "this step has \"{0}\" already; choose one of time, breaths, times and ready")
                            .with(kind));
        }
        BESIDE.forEach((key, fit) -> {
            if (step.has(key) && !fit.contains(kind)) {
                step.problem(
                        key,
                        new Text(
                                        "\"{0}\" hoort bij {1}; deze stap heeft \"{2}\"",
                                        "\"{0}\" goes with {1}; this step has \"{2}\"")
                                .with(key, ProblemText.or(fit), kind));
            }
        });
        switch (kind) {
            case "time":
                return time(step);
            case "breaths":
                return breaths(step);
            case "times":
                return times(step);
            default:
                return ready(step.value("ready"));
        }
    }

    private Amount time(YamlFields step) {
        Optional<PerVariant<Duration>> time =
                step.value("time").flatMap(node -> varied(node, "time", one -> values.time(one, "time", "3h")));
        Optional<Amount.Range> range = step.value("range").flatMap(rhythm::range);
        if (time.isPresent() && range.isPresent()) {
            outside(range.get(), time.get())
                    .ifPresent(one -> step.problem(
                            "range",
                            new Text(
                                            "de tijd van deze stap, {0}, ligt buiten \"range\"; maak de range ruimer of"
                                                    + " verander de tijd",
                                            "the time of this step, {0}, is outside \"range\"; widen the range or"
                                                    + " change the time")
                                    .with(TimeFormat.clock(one))));
        }
        return new Amount.Time(time.orElse(PerVariant.always(Duration.ofSeconds(1))), range);
    }

    private Optional<Duration> outside(Amount.Range range, PerVariant<Duration> time) {
        List<String> all = variants.isEmpty() ? List.of("") : variants;
        return all.stream()
                .map(time::in)
                .filter(one -> one.compareTo(range.shortest()) < 0 || one.compareTo(range.longest()) > 0)
                .findFirst();
    }

    private Amount breaths(YamlFields step) {
        PerVariant<Integer> count = count(step, "breaths");
        for (String key : List.of("pace", "in", "out")) {
            if (!step.isMeant(key)) {
                step.problem(
                        "breaths",
                        new Text(
                                        "bij \"breaths\" ontbreekt \"{0}\"; er horen pace, in en out bij",
                                        "\"breaths\" lacks \"{0}\"; it goes with pace, in and out")
                                .with(key));
            }
        }
        Pace pace = step.value("pace").flatMap(rhythm::pace).orElse(PaceReader.NEUTRAL);
        return new Amount.Breaths(count, pace, airway(step, "in"), airway(step, "out"));
    }

    private Airway airway(YamlFields step, String key) {
        return step.value(key)
                .flatMap(node -> values.known(node, key, new Text("onbekende ademweg", "unknown airway"), AIRWAYS))
                .map(word -> Airway.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Airway.FREE);
    }

    private Amount times(YamlFields step) {
        PerVariant<Integer> count = count(step, "times");
        if (!step.isMeant("every") && !step.isMeant("pace")) {
            step.problem(
                    "times",
                    new Text(
                            "bij \"times\" hoort een ritme: every (elke 4s) of pace (met de adem, 4-6)",
                            "\"times\" needs a rhythm: every (each 4s) or pace (with the breath, 4-6)"));
        }
        if (step.has("every") && step.has("pace")) {
            step.problem(
                    "pace",
                    new Text(
                            "deze stap heeft al \"every\"; kies every of pace",
                            "this step has \"every\" already; choose every or pace"));
        }
        Optional<Pace> pace = step.value("pace").flatMap(rhythm::pace);
        Optional<Duration> every = step.value("every").flatMap(node -> values.time(node, "every", "60s"));
        Optional<Duration> one = every.or(() -> pace.map(Pace::total));
        Optional<Duration> hold = step.value("hold").flatMap(node -> values.time(node, "hold", "60s"));
        if (one.isPresent() && hold.isPresent() && hold.get().compareTo(one.get()) >= 0) {
            step.problem(
                    "hold",
                    new Text(
                                    "\"hold\" duurt {0} s, maar één herhaling duurt {1} s; hold moet korter zijn",
                                    "\"hold\" lasts {0} s, but one repetition lasts {1} s; hold must be shorter")
                            .with(hold.get().toSeconds(), one.get().toSeconds()));
        }
        return new Amount.Times(count, one.orElse(Duration.ofSeconds(1)), pace, hold.orElse(Duration.ZERO));
    }

    private PerVariant<Integer> count(YamlFields step, String key) {
        return step.value(key)
                .flatMap(node -> varied(node, key, one -> values.count(one, key, MOST)))
                .orElse(PerVariant.always(1));
    }

    private Amount ready(Optional<Node> node) {
        return new Amount.Ready(node.flatMap(value -> varied(value, "ready", one -> values.time(one, "ready", "30m")))
                .orElse(PerVariant.always(Duration.ofSeconds(1))));
    }

    /** A value, or one for each variant; the first variant's is the usual one. */
    <T> Optional<PerVariant<T>> varied(Node node, String key, Function<Node, Optional<T>> one) {
        if (!(node instanceof MappingNode)) {
            return one.apply(node).map(PerVariant::always);
        }
        if (variants.isEmpty()) {
            problems.add(
                    node,
                    new Text(
                                    "\"{0}\" verschilt hier per variant, maar dit bestand heeft geen \"variants\"",
                                    "\"{0}\" differs by variant here, but this file has no \"variants\"")
                            .with(key));
            return Optional.empty();
        }
        YamlFields fields = YamlFields.of((MappingNode) node, variants, StepReader.UNKNOWN_VARIANT, problems);
        Map<String, T> found = new HashMap<>();
        for (String variant : variants) {
            if (!fields.isMeant(variant)) {
                fields.problem(new Text(
                                "\"{0}\" mist de variant \"{1}\"; geef elke variant een waarde",
                                "\"{0}\" lacks the variant \"{1}\"; give every variant a value")
                        .with(key, variant));
            }
            fields.value(variant).flatMap(one).ifPresent(value -> found.put(variant, value));
        }
        return Optional.ofNullable(found.get(variants.get(0))).map(usual -> new PerVariant<>(usual, found));
    }
}
