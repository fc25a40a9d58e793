package adem.session;

import adem.text.Text;

/** The words of a session, in both languages. Places like {@code {0}} are filled by {@link #with}. */
public enum SessionText {
    DIZZY("Duizelig of tintelingen? Stop en adem gewoon.", "Dizzy or tingling? Stop and breathe normally."),
    SETTLE("Kom tot rust", "Settle in"),
    SETTLE_HOW(
            "ga makkelijk zitten of liggen en laat je schouders zakken",
            "sit or lie comfortably and let your shoulders drop"),
    CLOSE("Laat je adem nu weer vanzelf gaan", "Now breathe as you like"),
    // Said in the three seconds that there are for it.
    CLOSE_ALOUD("Adem weer vanzelf", "Breathe freely"),
    CLOSE_HOW("blijf nog even zo en merk op hoe je erbij zit of ligt", "stay a moment and notice how you feel"),
    FREELY("laat je adem nu weer vanzelf gaan", "now breathe as you like"),
    STAY("Blijf zo lang je wilt.", "Stay as long as you like."),
    END_AGAIN("nog een keer", "once more"),
    END_ON("verder tot vijf minuten", "on to five minutes"),
    END_ROUTINE("een routine", "a routine"),
    END_DONE("klaar", "done"),
    PAUSED("Pauze", "Paused"),
    PAUSED_HOW("spatie om verder te gaan", "space to go on"),
    // After a pause, before a breath begins anew.
    GOING_ON("Maak je klaar", "Get ready"),
    GOING_ON_IN("Maak je klaar: {0}", "Get ready: {0}"),
    // Why a key does nothing, in one line of the narrowest screen where that can be.
    AT_BEGINNING("Dit is het begin.", "This is the beginning."),
    LAST_STEP("Dit is de laatste stap; q stopt.", "This is the last step; q stops."),
    LAST_BREATH("Er komt geen ademhaling meer; q stopt.", "There are no more breaths; q stops."),
    GOES_ON_ITSELF("Enter is hier niet nodig: het gaat vanzelf verder.", "No need for Enter: this goes on by itself."),
    AS_LONG_AS_YOU_LIKE("Deze stap duurt zo lang je wilt.", "This step lasts as long as you like."),
    NO_LONGER("Deze stap kan niet langer.", "This step cannot be longer."),
    NO_SHORTER("Deze stap kan niet korter.", "This step cannot be shorter."),
    NO_MORE("Meer ademhalingen kan hier niet.", "You cannot add breaths here."),
    NO_FEWER("Minder ademhalingen kan hier niet.", "You cannot take away breaths here."),
    BREATH("ademhaling {0}", "breath {0}"),
    BREATH_OF("ademhaling {0} van {1}", "breath {0} of {1}"),
    COUNT_OF("{0} van {1}", "{0} of {1}"),
    STEP_OF("stap {0} van {1}", "step {0} of {1}"),
    NEXT("hierna: {0}", "next: {0}"),
    // No command, so that nobody does it yet.
    NEXT_ALOUD("Zo meteen begint de volgende stap: {0}", "The next step will start soon: {0}"),
    // In one sentence each, before anything is asked of the body (ours).
    STOP_ALOUD(
            "Word je duizelig of krijg je tintelingen of pijn, stop dan en adem gewoon.",
            "If you get dizzy or feel tingling or pain, stop and breathe normally."),
    STOP_STANDING(
            "Word je duizelig of krijg je tintelingen of pijn, stop dan, ga zitten of houd je vast, en adem gewoon.",
            "If you get dizzy or feel tingling or pain, stop, sit down or hold on, and breathe normally."),
    // Not "step", which somebody who walks takes for a footstep.
    HALFWAY("Je bent halverwege dit deel.", "You are halfway through this part."),
    ONE_MINUTE("Dit deel duurt nog één minuut.", "This part lasts one more minute."),
    TAKE_TIME("Neem de tijd; de volgende stap komt vanzelf.", "Take your time. The next step will come on its own."),
    // While a step that counts is explained; with a voice it says what else there is to read.
    GET_READY("Lees dit en maak je klaar", "Read this and get ready"),
    READY_WAIT("Enter als je zover bent", "Enter when you are ready"),
    THEN("dan {0}, {1}", "then {0}, {1}"),
    LEFT("nog {0}", "{0} left"),
    BREATHS_ONE("1 ademhaling", "1 breath"),
    BREATHS("{0} ademhalingen", "{0} breaths"),
    SECONDS("{0} s", "{0} s"),
    PACE_IN("{0} s in", "{0} s in"),
    PACE_SIP("{0} s teugje", "{0} s sip"),
    PACE_HOLD("{0} s vast", "{0} s hold"),
    PACE_OUT("{0} s uit", "{0} s out"),
    TOGETHER("samen {0}", "{0} in all"),
    NO_LENGTH("Hoe lang dit duurt, staat niet vast; q stopt.", "This has no set length; q stops."),
    GROWING("van {0} naar {1}", "from {0} to {1}"),
    ROUNDED("{0} wordt {1}, afgerond op hele ademhalingen", "{0} becomes {1}, rounded up to whole breaths"),
    DONE("Klaar: {0} in {1} minuten.", "Done: {0} in {1} minutes."),
    STOPPED("Gestopt na {0}, {1} minuten.", "Stopped after {0}, {1} minutes."),
    ENDED("Gestopt: {0}, na {1} minuten.", "Stopped: {0}, after {1} minutes."),
    RISE(
            "Kom langzaam overeind: rol op je zij, ga zitten, sta dan op.",
            "Get up slowly: roll onto your side, sit up, then stand."),
    READY_ALOUD("Druk op Enter als je zover bent.", "Press Enter when you are ready."),
    DONE_ALOUD("Klaar.", "Done."),
    AFTER_DONE("Neem nog even de tijd voor je verdergaat.", "Take a moment before you carry on."),
    // In one line of the narrowest screen.
    NO_PLAYER("Geen geluid. Piep: 1 = in, 2 = uit.", "No player. Bell: 1 = in, 2 = out."),
    NO_SOUND("Geen geluid; zie adem doctor.", "No sound; see adem doctor."),
    NO_WORDS("geen stem; er is niets geschreven", "no voice; nothing was written"),
    PLAYER_FAILED("Geluid weg. Piep: 1 = in, 2 = uit.", "Sound lost. Bell: 1 = in, 2 = out."),
    NO_VOICE("Geen stem, wel tonen; zie adem doctor.", "No voice, only tones; see adem doctor."),
    VOICE_FAILED("De stem viel weg; zie adem doctor.", "The voice failed; see adem doctor."),
    STOPPED_CARE(
            "Voelde het niet goed? Blijf even zitten of liggen en adem gewoon, klein en rustig.",
            "Did it not feel right? Stay where you are and take small, quiet breaths."),
    KEY_SPACE("spatie", "space"),
    KEYS_PAUSE("pauze", "pause"),
    KEYS_BREATH("ademhaling", "breath"),
    KEYS_STEP("stap", "step"),
    KEYS_LENGTH("langer, korter", "longer, shorter"),
    KEYS_READY("verder", "go on"),
    REST_BEHIND_HELP("? voor de rest", "? for the rest"),
    HELP_READY("verder als je zover bent", "go on when you are ready"),
    HELP_STEP("naar de vorige of volgende stap", "to the previous or next step"),
    HELP_LENGTH("langer of korter, als dat kan", "longer or shorter, where possible"),
    KEYS_MORE("meer, minder", "more, fewer"),
    KEYS_MUTE("stil", "mute"),
    KEYS_LOUD("geluid", "sound"),
    KEYS_HELP("hulp", "help"),
    KEYS_STOP("stop", "stop"),
    HELP_PAUSE("pauze, en weer verder", "pause, and go on"),
    HELP_JUMP("naar de vorige of volgende ademhaling", "to the previous or next breath"),
    HELP_MORE("een ademhaling meer of minder", "one breath more or fewer"),
    HELP_MUTE("geluid uit, en weer aan", "sound off, and on again"),
    HELP_HELP("verder lezen, of deze uitleg sluiten", "read on, or close this help"),
    HELP_REPAINT("het scherm opnieuw tekenen", "draw the screen again"),
    HELP_STOP("stoppen", "stop"),
    LINES_MUTE("m zet het geluid uit, en weer aan.", "m turns the sound off and on."),
    LINES_KEYS_OPEN_END(
            "Toetsen, elk met Enter: spatie pauze, q stoppen.", "Keys, each with Enter: space pauses, q stops."),
    LINES_KEYS(
            "Toetsen, elk met Enter: spatie pauze, + en - meer of minder, q stoppen.",
            "Keys, each with Enter: space pauses, + and - for more or fewer, q stops.");

    private final Text text;

    SessionText(String nl, String en) {
        this.text = new Text(nl, en);
    }

    /** The words in both languages. */
    public Text text() {
        return text;
    }

    /** The words with values in their places. */
    public Text with(Object... values) {
        return text.with(values);
    }

    /** So many breaths, in words. */
    public static Text breaths(int count) {
        return count == 1 ? BREATHS_ONE.text : BREATHS.with(count);
    }
}
