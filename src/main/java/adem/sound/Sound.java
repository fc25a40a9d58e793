package adem.sound;

/** What is to be heard of a session. */
public enum Sound {
    /** Tones for the breath, bowls for steps. */
    TONES(true, false),
    /** Words only. */
    VOICE(false, true),
    BOTH(true, true),
    /** The terminal's bell. */
    BELL(false, false),
    OFF(false, false);

    private final boolean tones;
    private final boolean voice;

    Sound(boolean tones, boolean voice) {
        this.tones = tones;
        this.voice = voice;
    }

    /** True where tones are heard. */
    public boolean hasTones() {
        return tones;
    }

    /** True where words are heard. */
    public boolean hasVoice() {
        return voice;
    }

    /** True where it takes a player. */
    public boolean isPlayed() {
        return tones || voice;
    }
}
