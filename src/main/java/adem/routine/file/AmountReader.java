package adem.routine.file;

import adem.breath.Airway;
import adem.breath.Pace;
import adem.routine.BreathStep;
import adem.routine.PerVariant;
import adem.session.Step;
import adem.session.StepText;
import adem.text.Text;
import adem.text.TimeFormat;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads how much of a step there is, and makes the step of it that each variant does. */
final class AmountReader {

    /** Stands in for what could not be read. */
    private static final Duration SECOND = Duration.ofSeconds(1);

    private static final PerVariant<Duration> USUAL = PerVariant.always(SECOND);

    private final VariantReader variants;
    private final YamlScalars values;
    private final PaceReader paces;

    AmountReader(VariantReader variants, Problems problems) {
        this.variants = variants;
        this.values = new YamlScalars(problems);
        this.paces = new PaceReader(problems);
    }

    /** The step with this text as each variant does it. */
    PerVariant<Step> read(YamlFields step, StepText text) {
        List<String> kinds = RoutineFormat.AMOUNTS.stream().filter(step::has).toList();
        if (kinds.isEmpty()) {
            if (RoutineFormat.AMOUNTS.stream().noneMatch(step::isMeant)) {
                step.problem(new Text(
                                "deze stap zegt niet hoeveel; zet er {0} bij",
                                "this step does not say how much; add {0}")
                        .with(ProblemText.or(RoutineFormat.AMOUNTS)));
            }
            return PerVariant.always(new Step.Open(text, SECOND));
        }
        String kind = kinds.get(0);
        tellOthers(step, kinds);
        tellBeside(step, kind);
        return switch (kind) {
            case "time" -> time(step, text);
            case "breaths" -> breaths(step, text);
            case "times" -> times(step, text);
            default -> lengths("ready", step).orElse(USUAL).map(suggested -> new Step.Open(text, suggested));
        };
    }

    private static void tellOthers(YamlFields step, List<String> kinds) {
        for (String other : kinds.subList(1, kinds.size())) {
            step.problem(
                    other,
                    new Text(
                                    "deze stap heeft al \"{0}\"; kies één van time, breaths, times en ready",
                                    "this step already has \"{0}\"; choose one of time, breaths, times and ready")
                            .with(kinds.get(0)));
        }
    }

    /** Keys that belong to another amount; what goes beside such a key is told by {@link #times}. */
    private static void tellBeside(YamlFields step, String kind) {
        for (FormatKey key : RoutineFormat.STEP.keys()) {
            boolean fits =
                    key.beside().isEmpty() || RoutineFormat.amountsOf(key).contains(kind);
            if (step.has(key.name()) && !fits) {
                step.problem(
                        key.name(),
                        new Text(
                                        "\"{0}\" hoort bij {1}; deze stap heeft \"{2}\"",
                                        "\"{0}\" belongs with {1}; this step has \"{2}\"")
                                .with(key.name(), ProblemText.or(key.beside()), kind));
            }
        }
    }

    private PerVariant<Step> time(YamlFields step, StepText text) {
        Optional<PerVariant<Duration>> time = lengths("time", step);
        Optional<PaceReader.Range> range = step.read("range", paces::range);
        range.flatMap(limits -> time.flatMap(there -> outside(limits, there)))
                .ifPresent(one -> step.problem(
                        "range",
                        new Text(
                                        "de tijd van deze stap, {0}, ligt buiten \"range\"; maak de range ruimer of"
                                                + " verander de tijd",
                                        "the time of this step, {0}, is outside \"range\"; widen the range or"
                                                + " change the time")
                                .with(TimeFormat.clock(one))));
        return time.orElse(USUAL)
                .map(length -> range.map(limits -> new Step.Timed(text, length, limits.shortest(), limits.longest()))
                        .orElse(Step.Timed.fixed(text, length)));
    }

    private Optional<Duration> outside(PaceReader.Range range, PerVariant<Duration> time) {
        return variants.names().stream()
                .map(time::in)
                .filter(one -> one.compareTo(range.shortest()) < 0 || one.compareTo(range.longest()) > 0)
                .findFirst();
    }

    private PerVariant<Step> breaths(YamlFields step, StepText text) {
        Pace pace = step.read("pace", paces::pace).orElse(PaceReader.USUAL);
        Airway in = airway(step, "in").orElse(Airway.NOSE);
        Airway out = airway(step, "out").orElse(Airway.FREE);
        return count(step, "breaths").map(count -> BreathStep.of(text, count, pace, in, out));
    }

    private Optional<Airway> airway(YamlFields step, String key) {
        return step.read(key, values::oneOf).map(word -> Airway.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private PerVariant<Step> times(YamlFields step, StepText text) {
        PerVariant<Integer> times = count(step, "times");
        tellRhythm(step);
        Optional<Pace> pace = step.read("pace", paces::pace);
        if (pace.isPresent()) {
            return times.map(count -> BreathStep.of(text, count, pace.get(), Airway.FREE, Airway.FREE));
        }
        Optional<Duration> every = step.read("every", values::time);
        Duration hold = step.read("hold", values::time).orElse(Duration.ZERO);
        every.filter(one -> hold.compareTo(one) >= 0)
                .ifPresent(one -> step.problem(
                        "hold",
                        new Text(
                                        "\"hold\" duurt {0} s, maar één herhaling duurt {1} s; hold moet korter zijn",
                                        "\"hold\" lasts {0} s, but one repetition lasts {1} s; hold must be shorter")
                                .with(hold.toSeconds(), one.toSeconds())));
        return times.map(count -> Step.Repeating.explained(text, count, every.orElse(SECOND), hold));
    }

    private static void tellRhythm(YamlFields step) {
        if (RoutineFormat.RHYTHMS.stream().noneMatch(step::isMeant)) {
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
                            "this step already has \"every\"; choose every or pace"));
        } else if (step.has("hold") && step.has("pace")) {
            step.problem(
                    "hold",
                    new Text(
                            "\"hold\" hoort bij every, niet bij pace: in de maat van de adem wordt niets vastgehouden;"
                                    + " schrijf bijvoorbeeld every: 10s in plaats van pace",
                            "\"hold\" belongs with every, not with pace: in time with the breath nothing is held;"
                                    + " for example, write every: 10s instead of pace"));
        }
    }

    private PerVariant<Integer> count(YamlFields step, String key) {
        return step.read(key, (node, format) -> variants.varied(node, key, one -> values.count(one, format)))
                .orElse(PerVariant.always(1));
    }

    private Optional<PerVariant<Duration>> lengths(String key, YamlFields step) {
        return step.read(key, (node, format) -> variants.varied(node, key, one -> values.time(one, format)));
    }
}
