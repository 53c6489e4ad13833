package fr.technolucide.cli;

import fr.technolucide.language.Messages;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lends our bundles to picocli, which would otherwise look for one in the language of the system. {@code {0}} in a text
 * stands for the values that its option may take.
 */
final class HelpTexts extends ResourceBundle {

    private static final String PREFIX = "cli.help.";
    private static final String VALUES = "${COMPLETION-CANDIDATES}";

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return Messages.find(PREFIX + key)
                .map(found -> Messages.text(PREFIX + key, VALUES))
                .orElse(null);
    }

    @Override
    protected Set<String> handleKeySet() {
        return Messages.in(Messages.language()).keys().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .collect(Collectors.toSet());
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(handleKeySet());
    }
}
