package adem.suggest;

import java.util.Optional;

/** Of the wishes that fit what was typed, the one that is meant. */
final class Goals {

    /** Of those offered the one that explains most; of equals the first. */
    private static final class Best {
        private WishEntry entry;
        private double score;

        void offer(WishEntry other, double explained) {
            if (explained > score) {
                entry = other;
                score = explained;
            }
        }
    }

    private final Best any = new Best();
    private final Best asked = new Best();
    private final Best lasting = new Best();

    /** @param explained how many words, as {@link WishWording#fit} gives it */
    void add(WishEntry entry, double explained) {
        any.offer(entry, explained);
        if (entry.isAsked()) {
            asked.offer(entry, explained);
        }
        if (!entry.isOccasion() && !entry.hasHours()) {
            lasting.offer(entry, explained);
        }
    }

    /** What explains most, unless that only tells when and something else tells what; empty where nothing fits. */
    Optional<WishEntry> meant() {
        if (any.entry != null && any.entry.isOccasion() && asked.entry != null) {
            return Optional.of(asked.entry);
        }
        boolean isHour = any.entry != null && any.entry.isHour() && lasting.entry != null;
        return Optional.ofNullable(isHour ? lasting.entry : any.entry);
    }
}
