package fr.technolucide.exchange.intake.match;

import fr.technolucide.exchange.source.SourceRefused;
import fr.technolucide.exchange.source.SourceWarning;
import fr.technolucide.language.Messages;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Describes the warnings and refusals of a file as sentences. */
public final class SourceSentences {

    private static final Pattern LINE = Pattern.compile("[A-Z$]*(\\d{1,9}).*");

    private SourceSentences() {}

    public static ImportRefused refusal(SourceRefused refused) {
        String key = "intake.source." + refused.reason();
        if (refused.reason() == SourceRefused.Reason.NOT_A_SPREADSHEET
                && !refused.arguments().isEmpty()) {
            String exact = key + "." + refused.arguments().getFirst();
            key = Messages.find(exact).isPresent() ? exact : key;
        }
        return ImportRefused.source(refused, key, refused.arguments().toArray());
    }

    public static String warning(SourceWarning warning) {
        return Messages.text("intake.file." + warning.kind(), warning.sheet(), warning.place(), warning.detail());
    }

    /** Returns the line that a warning is about; 0 when it is about more than one place. */
    public static int line(SourceWarning warning) {
        Matcher line = LINE.matcher(warning.place());
        return line.matches() ? Integer.parseInt(line.group(1)) : 0;
    }
}
