package adem.guide;

import adem.history.LogFolder;
import adem.history.SessionLog;
import adem.host.Host;
import adem.session.Session;
import adem.session.SessionEvent;
import adem.session.SessionObserver;
import adem.text.FileTrouble;
import adem.text.Messages;
import adem.text.SafeText;
import adem.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Keeps the sessions of one command in the log, and tells what there is to tell of that: the first time, and in trouble. */
final class Account implements SessionObserver {

    private static final Text FIRST = new Text(
            "Wat je doet, wordt op deze computer bewaard, in {0}. Bekijken: adem log. Niet bewaren: log = off in {1}.",
            "What you do is kept on this computer, in {0}. To see it: adem log. To keep nothing: put log = off in {1}.");
    private static final Text TROUBLE =
            new Text("deze sessie staat niet in het logboek ({0}): {1}", "this session is not in the log ({0}): {1}");

    private final Optional<LogFolder> folder;
    private final Host host;
    private final CheckIn checkIn;
    private final List<SessionLog> logs = new ArrayList<>();

    /**
     * @param folder where the log is; empty where none is kept
     * @param checkIn tells how tight a body is, and observes a session after this has
     */
    Account(Optional<LogFolder> folder, Host host, CheckIn checkIn) {
        this.checkIn = checkIn;
        this.folder = folder;
        this.host = host;
    }

    @Override
    public void observe(Session session, List<SessionEvent> events) {
        for (SessionEvent event : events) {
            if (event instanceof SessionEvent.Began) {
                OptionalInt before = logs.isEmpty() ? checkIn.before() : checkIn.after();
                finishLast();
                logs.add(new SessionLog(folder.orElseThrow(), host, before));
            }
        }
        logs.get(logs.size() - 1).observe(session, events);
    }

    /** Once more is another session. */
    private void finishLast() {
        if (!logs.isEmpty()) {
            logs.get(logs.size() - 1).finish(checkIn.after());
        }
    }

    /** Nothing more comes: waits until all is kept. */
    void close(Messages messages, Session ended) throws InterruptedException {
        finishLast();
        boolean first = false;
        Optional<IOException> trouble = Optional.empty();
        for (SessionLog log : logs) {
            SessionLog.Outcome outcome = log.await();
            first |= outcome.first();
            trouble = trouble.or(outcome::trouble);
        }
        if (ended.status() == Session.Status.CUT_OFF || folder.isEmpty()) {
            return; // Nobody is there any more.
        }
        String path = SafeText.shownPath(folder.get().path());
        if (trouble.isPresent()) {
            messages.complain(TROUBLE.with(path, FileTrouble.why(trouble.get())));
        } else if (first) {
            // Not among the results, which somebody may keep.
            messages.complain(
                    FIRST.with(path, SafeText.shownPath(host.folders().config().resolve("config.properties"))));
        }
    }
}
