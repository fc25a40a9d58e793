package adem.remind;

import adem.host.Host;
import adem.host.Resources;
import adem.text.Language;
import adem.text.Text;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A shell that can remind: where its file is, and what to put there. */
public enum HookShell {
    BASH {
        @Override
        public Path file(Host host) {
            return host.folders().home().resolve(".bashrc");
        }
    },
    ZSH {
        @Override
        public Path file(Host host) {
            return named(host.variable("ZDOTDIR")).orElse(host.folders().home()).resolve(".zshrc");
        }
    },
    FISH {
        @Override
        public Path file(Host host) {
            return host.folders().configs().resolve("fish").resolve("conf.d").resolve("adem-remind.fish");
        }
    };

    private static final Text ABOUT_COMMAND = new Text(
            "Een regel over ademen na een lange opdracht. Weghalen: adem remind off",
            "A line about breathing after a long command. To remove it: adem remind off");
    private static final Text ABOUT_PROMPT = new Text(
            "Een regel over ademen bij de eerste prompt van de dag. Weghalen: adem remind off",
            "A line about breathing at the first prompt of the day. To remove it: adem remind off");

    /** The file that it reads when it starts for somebody who types. */
    public abstract Path file(Host host);

    /** What to type for it. */
    public String typed() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The shell of this name, or of a program of this name. */
    public static Optional<HookShell> of(String name) {
        String program = name.substring(name.lastIndexOf('/') + 1);
        for (HookShell shell : values()) {
            if (shell.typed().equals(program)) {
                return Optional.of(shell);
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> named(String folder) {
        try {
            return Optional.of(Path.of(folder)).filter(Path::isAbsolute);
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    /** What its file gets, without the marks. */
    String hook(Reminder.InShell reminder, Language language) {
        boolean command = reminder instanceof Reminder.AfterCommand;
        String seconds = reminder instanceof Reminder.AfterCommand after
                ? Long.toString(after.least().toSeconds())
                : "";
        return part("hook")
                .replace("@BODY@\n", part(command ? "after-command" : "first-prompt"))
                .replace("@WHEN@", reminder.typed())
                .replace("@ABOUT@", (command ? ABOUT_COMMAND : ABOUT_PROMPT).in(language))
                .replace("@SECONDS@", seconds);
    }

    private String part(String name) {
        return Resources.text("adem/remind/" + name + "." + typed());
    }

    /** The whole of what to put there by hand. */
    public String printed(Reminder.InShell reminder, Language language) {
        return MarkedBlock.BEGIN + "\n" + hook(reminder, language) + MarkedBlock.END + "\n";
    }
}
