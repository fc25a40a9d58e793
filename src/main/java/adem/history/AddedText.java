package adem.history;

import adem.breath.BreathPattern;
import adem.text.BadInput;
import adem.text.DayReader;
import adem.text.DayText;
import adem.text.SafeText;
import adem.text.Text;
import adem.text.TimeFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody writes down afterwards, such as {@code soften 24m yesterday 7pm}, taken apart: the words may stand in any
 * order.
 *
 * @param practice the words that are left, in small letters
 * @param length how long; empty where it is not told
 * @param day empty where it is not told
 * @param time of the day when it began; empty where it is not told
 */
public record AddedText(
        List<String> practice, Optional<Duration> length, Optional<LocalDate> day, Optional<LocalTime> time) {

    private static final List<String> AT = List.of("at", "om", "@", "vanaf", "from");
    private static final List<String> FOR = List.of("for", "gedurende");
    private static final List<String> SMALL = List.of("on", "op", "for", "gedurende", "in", "of", "van");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:.u](\\d{2})");
    private static final Pattern NAMED_HOUR = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?(am|pm|u|uur)?");
    private static final Pattern DAY_AND_MONTH = Pattern.compile("\\d{1,2}-\\d{1,2}");
    private static final int LONGEST_SPAN = 4;
    private static final Duration ANY = Duration.ofDays(100_000);

    /**
     * Takes it apart.
     *
     * @throws BadInput where a day, a time or a length is told twice
     */
    public static AddedText of(String typed, LocalDate today) {
        return new Parts(DayReader.words(typed), new DayReader(today, false)).read();
    }

    /**
     * When it began. Without a time of day it is as if it had just ended, on the day that is told.
     *
     * @param now where the user is
     * @param lasted how long it took
     * @throws BadInput where it would not be over yet
     */
    public ZonedDateTime start(ZonedDateTime now, LocalTime dayBegins, Duration lasted) {
        ZonedDateTime start = now.minus(lasted).truncatedTo(ChronoUnit.SECONDS);
        if (time.isPresent()) {
            start = at(time.get(), now, dayBegins, lasted);
        } else if (day.isPresent()) {
            LocalDate on = DayBegin.dayOf(start.toLocalDateTime(), dayBegins);
            LocalDateTime moved = start.toLocalDateTime().plusDays(ChronoUnit.DAYS.between(on, day.get()));
            start = moved.atZone(now.getZone());
        }
        if (start.plus(lasted).isAfter(now)) {
            throw new BadInput(new Text("dat is nog niet voorbij: {0}", "that has not ended yet: {0}")
                    .with(DayText.full(start.toLocalDate())));
        }
        return start;
    }

    private ZonedDateTime at(LocalTime clock, ZonedDateTime now, LocalTime dayBegins, Duration lasted) {
        LocalDate today = DayBegin.dayOf(now.toLocalDateTime(), dayBegins);
        LocalDate on = day.orElse(now.toLocalDate());
        // In the small hours, today began yesterday by the calendar.
        if (day.isPresent()
                && on.equals(today)
                && clock.isBefore(dayBegins)
                && now.toLocalTime().isBefore(dayBegins)) {
            on = on.plusDays(1);
        }
        ZonedDateTime start = on.atTime(clock).atZone(now.getZone());
        return day.isEmpty() && start.plus(lasted).isAfter(now)
                ? on.minusDays(1).atTime(clock).atZone(now.getZone())
                : start;
    }

    /** What is found while the words are gone through. */
    private static final class Parts {
        private final List<String> words;
        private final DayReader days;
        private final List<String> names = new ArrayList<>();
        private final List<String> dashed = new ArrayList<>();
        private final List<String> clocks = new ArrayList<>();
        private final List<Duration> lengths = new ArrayList<>();
        private final List<LocalDate> found = new ArrayList<>();
        private final List<LocalTime> times = new ArrayList<>();

        Parts(List<String> words, DayReader days) {
            this.words = words;
            this.days = days;
        }

        AddedText read() {
            for (int at = 0; at < words.size(); ) {
                at += step(at);
            }
            // 4-6 is a pattern where nothing else is one, and the fourth of June where something is.
            if (names.isEmpty() && !dashed.isEmpty()) {
                String pace = Collections.min(dashed, Comparator.comparingInt(Parts::sum));
                dashed.remove(pace);
                names.add(pace);
            }
            for (String word : dashed) {
                days.at(List.of(word), 0).ifPresentOrElse(day -> found.add(day.day()), () -> names.add(word));
            }
            boolean isEachATime = clocks.stream().allMatch(clock -> time(clock).isPresent());
            for (String clock : clocks) {
                // One is a time of day where it can be; of two, the first tells how long.
                boolean isFirst = clocks.size() > 1 && isEachATime && lengths.isEmpty() && !clock.startsWith("0");
                Optional<LocalTime> time = isFirst || !times.isEmpty() ? Optional.empty() : time(clock);
                time.ifPresentOrElse(times::add, () -> lengths.add(TimeFormat.parse(clock, BreathPattern.LONGEST)));
            }
            return new AddedText(List.copyOf(names), only(lengths), only(found), only(times));
        }

        /** How many words are understood from here on. */
        private int step(int at) {
            String word = words.get(at);
            if (AT.contains(word) && at + 1 < words.size()) {
                int taken = hour(at + 1, true);
                if (taken > 0) {
                    return taken + 1;
                }
            }
            if (DAY_AND_MONTH.matcher(word).matches()) {
                dashed.add(word);
                return 1;
            }
            Optional<DayReader.Found> day = days.at(words, at);
            if (day.isPresent()) {
                found.add(day.get().day());
                return day.get().words();
            }
            if (word.matches("\\d{1,2}:\\d{2}")) {
                if (at > 0 && FOR.contains(words.get(at - 1))) {
                    lengths.add(TimeFormat.parse(word, BreathPattern.LONGEST));
                } else {
                    clocks.add(word);
                }
                return 1;
            }
            int taken = length(at);
            taken = taken > 0 ? taken : hour(at, false);
            if (taken == 0 && isLength(word)) {
                lengths.add(TimeFormat.parse(word, BreathPattern.LONGEST)); // Which tells that it is too long.
            }
            if (taken == 0 && !SMALL.contains(word)) {
                names.add(word);
            }
            return Math.max(1, taken);
        }

        /** The longest run of words from here that is a length of time. */
        private int length(int at) {
            for (int end = Math.min(words.size(), at + LONGEST_SPAN); end > at; end--) {
                try {
                    lengths.add(TimeFormat.parse(String.join(" ", words.subList(at, end)), BreathPattern.LONGEST));
                    return end - at;
                } catch (BadInput none) {
                    // A shorter one, then.
                }
            }
            return 0;
        }

        private static boolean isLength(String word) {
            try {
                return !TimeFormat.parse(word, ANY).isZero();
            } catch (BadInput none) {
                return false;
            }
        }

        /** @param asked true where it must be a time, so that a bare number is one */
        private int hour(int at, boolean asked) {
            String word = words.get(at);
            String next = at + 1 < words.size() ? words.get(at + 1) : "";
            boolean two = List.of("am", "pm", "uur").contains(next) && word.matches("\\d{1,2}([:.]\\d{2})?");
            Matcher named = NAMED_HOUR.matcher(two ? word + next : word);
            Optional<LocalTime> time = time(word);
            if ((two || time.isEmpty()) && named.matches() && (asked || named.group(3) != null)) {
                time = time(named);
            }
            time.ifPresent(times::add);
            return time.isEmpty() ? 0 : two ? 2 : 1;
        }

        private static Optional<LocalTime> time(String clock) {
            return time(CLOCK.matcher(clock));
        }

        private static Optional<LocalTime> time(Matcher clock) {
            if (!clock.matches()) {
                return Optional.empty();
            }
            int hour = Integer.parseInt(clock.group(1));
            int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
            String half = clock.groupCount() < 3 || clock.group(3) == null ? "" : clock.group(3);
            if (half.endsWith("m")) {
                if (hour < 1 || hour > 12) {
                    return Optional.empty();
                }
                hour = hour % 12 + (half.equals("pm") ? 12 : 0);
            }
            return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
        }

        /** Who breathes by numbers chooses small ones. */
        private static int sum(String dashed) {
            int dash = dashed.indexOf('-');
            return Integer.parseInt(dashed.substring(0, dash)) + Integer.parseInt(dashed.substring(dash + 1));
        }

        private <T> Optional<T> only(List<T> all) {
            if (all.size() > 1) {
                throw new BadInput(new Text(
                                "\"{0}\": daar staat meer dan één dag, tijd of duur in; noem er van elk één",
                                "\"{0}\" has two days, times or lengths in it; write one of each")
                        .with(SafeText.shown(String.join(" ", words))));
            }
            return all.stream().findFirst();
        }
    }
}
