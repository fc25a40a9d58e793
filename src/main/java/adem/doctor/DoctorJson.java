package adem.doctor;

import adem.host.Host;
import adem.page.Json;
import adem.page.Printer;
import adem.page.Version;
import adem.remind.Reminders;
import adem.screen.TerminalProbe;
import adem.text.Language;
import adem.text.Text;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the doctor found, for a program. */
public final class DoctorJson {

    private DoctorJson() {}

    /** The report, with what to do about it. */
    public static String of(Host host, Printer printer, DoctorReport checkup, List<Text> advice) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("version", Version.number());
        Map<String, Object> java = new LinkedHashMap<>();
        java.put("version", Host.property("java.version"));
        java.put("vendor", Host.property("java.vendor"));
        java.put("home", Host.property("java.home"));
        all.put("java", java);
        all.put("os", Host.property("os.name") + " " + Host.property("os.arch"));
        all.put("terminal", terminal(host, printer, checkup));
        all.put(
                "players",
                checkup.players().stream().map(one -> finding(printer, one)).toList());
        Map<String, Object> voices = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            DoctorReport.Finding voice = checkup.voices().get(language);
            voices.put(language.name().toLowerCase(Locale.ROOT), voice == null ? null : finding(printer, voice));
        }
        all.put("voices", voices);
        Map<String, Object> files = new LinkedHashMap<>();
        checkup.places().forEach(place -> files.put(place.key(), place(place)));
        all.put("files", files);
        all.put(
                "reminders",
                checkup.reminders().stream().map(DoctorJson::reminder).toList());
        all.put("settings", checkup.mistakes().stream().map(printer::say).toList());
        all.put("environment", checkup.surroundings().stream().map(printer::say).toList());
        all.put("advice", advice.stream().map(printer::say).toList());
        return Json.of(all);
    }

    private static Map<String, Object> terminal(Host host, Printer printer, DoctorReport checkup) {
        Map<String, Object> terminal = new LinkedHashMap<>();
        terminal.put("type", host.variable("TERM"));
        terminal.put("sessions", checkup.screenless().isPresent() ? "lines" : "full screen");
        checkup.screenless().ifPresent(why -> terminal.put("trouble", printer.say(why)));
        terminal.put("columns", checkup.columns());
        terminal.put("rows", checkup.rows());
        terminal.put("colours", checkup.colours());
        terminal.put("charset", host.encoding().charset().name());
        terminal.put("unicode", host.draws());
        Optional<Duration> answer = checkup.probe().flatMap(TerminalProbe::answer);
        terminal.put("answer_ms", answer.map(time -> time.toNanos() / 1e6).orElse(null));
        return terminal;
    }

    private static Map<String, Object> finding(Printer printer, DoctorReport.Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("program", finding.program());
        json.put("works", finding.works());
        finding.trouble().ifPresent(trouble -> json.put("trouble", printer.say(trouble)));
        return json;
    }

    private static Map<String, Object> place(DoctorReport.Place place) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("path", place.path().toString());
        json.put("there", place.there());
        return json;
    }

    private static Map<String, Object> reminder(Reminders.InPlace reminder) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("what", reminder.what());
        json.put("place", reminder.place());
        return json;
    }
}
