package adem.routine.file;

import static adem.routine.file.FormatKey.required;

import adem.routine.file.ValueKind.Destination;
import adem.routine.file.ValueKind.Questions;
import adem.text.Language;
import adem.text.Text;
import java.util.List;
import java.util.Map;

/** The keys of a gate: a part of the {@link RoutineFormat}. */
final class GateFormat {

    /** Where a yes to a question leads, beside the languages of the question. */
    static final String INSTEAD = "instead";

    /** The keys of a question. */
    static final List<String> QUESTION = List.of(Language.NL.code(), Language.EN.code(), RoutineFormat.SAFETY, INSTEAD);

    private GateFormat() {}

    static final FormatMapping GATE = new FormatMapping(
            "gate",
            List.of(
                    required(
                            "questions",
                            new Questions(90),
                            "Eén voorwaarde per vraag, de ernstigste eerst; het gaat alleen verder na een duidelijk nee. Naast de talen mag \"instead\" staan: waar een ja op deze vraag heen leidt, geschreven zoals bij otherwise; en \"safety\": de veiligheidsregel die na een ja eerst komt.",
                            "One condition per question, the most serious first; it only goes on after a clear no. Beside its languages a question may have \"instead\": where a yes to it leads, written as in otherwise; and \"safety\": the safety rule that comes first after a yes."),
                    required(
                            "otherwise",
                            new Destination(),
                            "De routine die na een ja wordt aangeboden, met of zonder variant erachter, zoals: pelvic-floor relax-only. Die mag zelf niets vragen. Met crisis komen eerst de noodnummers en dan grounding.",
                            "The routine to offer after a yes, with or without a variant after it, such as: pelvic-floor relax-only. It must not ask anything itself. With crisis, the crisis numbers come first, then grounding.")),
            Map.of(
                    "conditions",
                    new FormatMapping.Former(
                            "questions",
                            new Text(
                                    "\"conditions\" bestaat niet meer; schrijf \"questions\": vragen waarop nee betekent dat het"
                                            + " goed is, zoals {nl: Ben je zwanger?, en: Are you pregnant?}",
                                    "\"conditions\" no longer exists; write \"questions\" where no means that all is well, such as"
                                            + " {nl: Ben je zwanger?, en: Are you pregnant?}"))));
}
