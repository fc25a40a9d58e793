package adem.guide;

import adem.history.LogFolder;
import adem.history.SessionLog;
import adem.host.Host;
import adem.session.Session;
import adem.session.SessionObserver;
import adem.text.FileTrouble;
import adem.text.Messages;
import adem.text.SafeText;
import adem.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Keeps the sessions of one command in the log, and tells what there is to tell of that: the first time, and in trouble. */
final class Account {

    private static final Text FIRST = new Text(
            "Wat je doet blijft op deze computer bewaard, in {0}. Bekijken: adem log. Niet bewaren: log = off in {1}.",
            "What you do is kept on this computer, in {0}. To see it: adem log. To keep nothing: log = off in {1}.");
    private static final Text TROUBLE =
            new Text("deze sessie staat niet in het logboek ({0}): {1}", "this session is not in the log ({0}): {1}");

    private final Optional<LogFolder> folder;
    private final Host host;
    private Optional<SessionLog> open = Optional.empty();
    private Optional<SessionLog.Outcome> outcome = Optional.empty();

    /** @param folder where the log is; empty where none is kept */
    Account(Optional<LogFolder> folder, Host host) {
        this.folder = folder;
        this.host = host;
    }

    /** These observers, and one that keeps an account of the session that begins. */
    List<SessionObserver> with(List<SessionObserver> observers) throws InterruptedException {
        end();
        if (folder.isEmpty()) {
            return observers;
        }
        SessionLog log = new SessionLog(folder.get(), host, OptionalInt.empty());
        open = Optional.of(log);
        List<SessionObserver> all = new ArrayList<>(observers);
        all.add(log);
        return all;
    }

    private void end() throws InterruptedException {
        if (open.isPresent()) {
            SessionLog.Outcome came = open.get().close(OptionalInt.empty());
            boolean told = outcome.filter(
                            before -> before.first() || before.trouble().isPresent())
                    .isPresent();
            outcome = told ? outcome : Optional.of(came);
            open = Optional.empty();
        }
    }

    /** Keeps the last of them. */
    void close(Messages messages, Session ended) throws InterruptedException {
        end();
        if (outcome.isEmpty() || ended.status() == Session.Status.CUT_OFF) {
            return; // Nobody is there any more.
        }
        String path = SafeText.shownPath(folder.orElseThrow().path());
        if (outcome.get().trouble().isPresent()) {
            messages.complain(
                    TROUBLE.with(path, FileTrouble.why(outcome.get().trouble().get())));
        } else if (outcome.get().first()) {
            // Not among the results, which somebody may keep.
            messages.complain(
                    FIRST.with(path, SafeText.shownPath(host.folders().config().resolve("config.properties"))));
        }
    }
}
