package adem.doctor;

import adem.cli.command.AdemCommand;
import adem.host.Host;
import adem.page.Json;
import adem.page.Printer;
import adem.screen.TerminalProbe;
import adem.text.Language;
import adem.text.Text;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the doctor found, for a program. */
public final class DoctorJson {

    private DoctorJson() {}

    public static String of(Host host, Printer printer, DoctorReport checkup, List<Text> advice) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("version", AdemCommand.number());
        Map<String, Object> java = new LinkedHashMap<>();
        java.put("version", System.getProperty("java.version"));
        java.put("vendor", System.getProperty("java.vendor"));
        java.put("home", System.getProperty("java.home"));
        all.put("java", java);
        all.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        all.put("terminal", terminal(host, checkup));
        all.put(
                "players",
                checkup.players().stream().map(one -> finding(printer, one)).collect(Collectors.toList()));
        Map<String, Object> voices = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            DoctorReport.Finding voice = checkup.voices().get(language);
            voices.put(language.name().toLowerCase(Locale.ROOT), voice == null ? null : finding(printer, voice));
        }
        all.put("voices", voices);
        Map<String, Object> files = new LinkedHashMap<>();
        files.put("config", place(checkup.config()));
        files.put("routines", place(checkup.routines()));
        files.put("cache", place(checkup.cache()));
        all.put("files", files);
        all.put("advice", advice.stream().map(printer::say).collect(Collectors.toList()));
        return Json.of(all);
    }

    private static Map<String, Object> terminal(Host host, DoctorReport checkup) {
        Map<String, Object> terminal = new LinkedHashMap<>();
        boolean lines = host.terminal().obstacle().isPresent()
                || checkup.screenTrouble().isPresent();
        terminal.put("type", host.variable("TERM"));
        terminal.put("sessions", lines ? "lines" : "full screen");
        checkup.screenTrouble().ifPresent(trouble -> terminal.put("trouble", trouble));
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
}
