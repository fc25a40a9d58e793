package adem.page;

import adem.breath.Airway;
import adem.breath.BreathPattern;
import adem.breath.PaceFormat;
import adem.routine.NumberSource;
import adem.routine.RoutineStep;
import adem.session.MomentText;
import adem.session.SessionText;
import adem.session.Step;
import adem.text.Text;
import adem.text.TimeFormat;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How much of a step there is, and whose each number is: in words, and for programs. Every pace and rhythm is its author's. */
final class StepAmount {

    private static final Text ARTICLE = new Text("artikel {0}", "article {0}");
    private static final Text TIMES = new Text("{0} keer", "{0} times");
    private static final Text ONCE = new Text("1 keer", "1 time");
    private static final Text EACH = new Text("telkens {0} s", "{0} s each");
    private static final Text HELD = new Text("waarvan {0} s vasthouden", "{0} s of it held");
    private static final Text INHALE = new Text("in door de {0}", "in through the {0}");
    private static final Text EXHALE = new Text("uit door de {0}", "out through the {0}");
    private static final Text AS_YOU_LIKE = new Text("in en uit zoals je wilt", "in and out as you like");
    private static final Text INHALE_FREE = new Text("in zoals je wilt", "in as you like");
    private static final Text EXHALE_FREE = new Text("uit zoals je wilt", "out as you like");
    private static final Text RANGE = new Text("met + en - van {0} tot {1}", "{0} to {1} with + and -");
    private static final Text UNTIL_READY =
            new Text("tot je zover bent, ongeveer {0}", "until you are ready, about {0}");

    private static final Text EXPLAINED = new Text("{0}, na {1} s uitleg", "{0}, after {1} s of explanation");

    private StepAmount() {}

    /** The amount in words, such as {@code 10 breaths (article 002), 4 s in, 6 s out, in through the nose; 1:40}. */
    static Text words(RoutineStep step, String variant) {
        Step form = step.in(variant);
        NumberSource source = step.source().in(variant);
        Text clock = clock(form);
        if (form instanceof Step.Breathing breathing) {
            BreathPattern pattern = breathing.breaths().pattern();
            Text text = from(SessionText.breaths(form.count()), source);
            text = and(text, MomentText.pace(pattern.pace()));
            return Text.same("{0}, {1}; {2}").with(text, route(pattern), clock);
        }
        if (form instanceof Step.Repeating repeating) {
            Text rhythm = EACH.with(TimeFormat.seconds(repeating.every()));
            if (!repeating.hold().isZero()) {
                rhythm = and(rhythm, HELD.with(TimeFormat.seconds(repeating.hold())));
            }
            return Text.same("{0}, {1}; {2}").with(from(times(form.count()), source), rhythm, clock);
        }
        if (form instanceof Step.Open) {
            return from(UNTIL_READY.with(clock), source);
        }
        return from(clock, source);
    }

    /** What the user may make of a time, the same in every variant; empty where it is fixed. */
    static Optional<Text> range(RoutineStep step) {
        if (!(step.in("") instanceof Step.Timed timed) || timed.shortest().equals(timed.longest())) {
            return Optional.empty();
        }
        Text shortest = Text.same(TimeFormat.clock(timed.shortest().minus(timed.leadIn())));
        boolean bothAlike = step.source().shortest().equals(step.source().longest());
        return Optional.of(RANGE.with(
                bothAlike ? shortest : from(shortest, step.source().shortest()),
                from(
                        Text.same(TimeFormat.clock(timed.longest().minus(timed.leadIn()))),
                        step.source().longest())));
    }

    private static Text route(BreathPattern pattern) {
        Airway in = pattern.in().airway();
        Airway out = pattern.out().airway();
        return in == Airway.FREE && out == Airway.FREE
                ? AS_YOU_LIKE
                : and(
                        in == Airway.FREE ? INHALE_FREE : INHALE.with(in.word()),
                        out == Airway.FREE ? EXHALE_FREE : EXHALE.with(out.word()));
    }

    /** How long it lasts, and how long it is explained before that. */
    private static Text clock(Step form) {
        Text clock = Text.same(TimeFormat.clock(form.length().minus(form.leadIn())));
        return form.leadIn().isZero() ? clock : EXPLAINED.with(clock, TimeFormat.seconds(form.leadIn()));
    }

    /** {@code 3 times}. */
    static Text times(int count) {
        return count == 1 ? ONCE : TIMES.with(count);
    }

    /** A number with the article that gives it behind it; every other is somebody's own choice, which a sheet says once. */
    static Text from(Text number, NumberSource source) {
        return source.article()
                .map(article -> Text.same("{0} ({1})").with(number, ARTICLE.with(article)))
                .orElse(number);
    }

    /** No article gives a pace or a rhythm. */
    private static NumberSource rhythm(NumberSource source) {
        return source.isGiven() ? NumberSource.OURS : source;
    }

    private static Text and(Text a, Text b) {
        return Text.same("{0}, {1}").with(a, b);
    }

    /** The amount for a program; what does not apply or is not given is left out. */
    static Map<String, Object> json(RoutineStep step, String variant) {
        Map<String, Object> json = new LinkedHashMap<>();
        Step form = step.in(variant);
        boolean hasRhythm = form.count() > 0;
        if (form instanceof Step.Breathing breathing) {
            BreathPattern pattern = breathing.breaths().pattern();
            json.put("kind", "breaths");
            json.put("count", form.count());
            json.put("pace", PaceFormat.text(pattern.pace()).en());
            json.put("in", name(pattern.in().airway()));
            json.put("out", name(pattern.out().airway()));
        } else if (form instanceof Step.Repeating repeating) {
            json.put("kind", "times");
            json.put("count", form.count());
            json.put("every", seconds(repeating.every()));
            json.put("hold", seconds(repeating.hold()));
        } else if (form instanceof Step.Timed timed) {
            json.put("kind", "time");
            if (!timed.shortest().equals(timed.longest())) {
                json.put("shortest", seconds(timed.shortest().minus(timed.leadIn())));
                put(json, "shortestSource", step.source().shortest());
                json.put("longest", seconds(timed.longest().minus(timed.leadIn())));
                put(json, "longestSource", step.source().longest());
            }
        } else {
            json.put("kind", "ready");
        }
        if (hasRhythm || !form.leadIn().isZero()) {
            json.put("leadIn", seconds(form.leadIn()));
        }
        json.put("seconds", form.length().toSeconds());
        NumberSource source = step.source().in(variant);
        put(json, "source", source);
        if (hasRhythm) {
            put(json, "rhythmSource", rhythm(source));
        }
        return json;
    }

    /** A source under its key, where it is given. */
    static void put(Map<String, Object> json, String key, NumberSource source) {
        if (source.isGiven()) {
            json.put(key, source.written());
        }
    }

    private static String name(Airway airway) {
        return airway.name().toLowerCase(Locale.ROOT);
    }

    private static long seconds(Duration length) {
        return length.toSeconds();
    }
}
