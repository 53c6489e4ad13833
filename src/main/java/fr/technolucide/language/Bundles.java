package fr.technolucide.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Reads the bundles of a language into one map. Each part of the program has its own file, so that a key is found where
 * its screen or page is written; the file without suffix is French, and no fallback to the system's locale is ever
 * made.
 */
final class Bundles {

    /** Names of the bundles, next to this class; {@code content} has English only, French being in the content itself. */
    static final List<String> NAMES = List.of(
            "catalog",
            "messages",
            "workbook",
            "rules",
            "glossary",
            "content",
            "paper",
            "exchange",
            "cli",
            "ui",
            "check",
            "chart",
            "intake",
            "preview",
            "form",
            "shell",
            "help",
            "journal",
            "home",
            "retrospective",
            "casepage",
            "usecase",
            "footprint",
            "checklist",
            "decision",
            "meeting",
            "resources",
            "quickentry");

    private Bundles() {}

    /** @throws IllegalStateException when two bundles hold the same key */
    static Map<String, String> load(Language language) {
        Map<String, String> texts = new HashMap<>();
        for (String name : NAMES) {
            ResourceBundle bundle = bundle(name, language);
            for (String key : bundle.keySet()) {
                if (texts.put(key, bundle.getString(key)) != null) {
                    throw new IllegalStateException("The key " + key + " is in " + name + " and in another bundle");
                }
            }
        }
        return Map.copyOf(texts);
    }

    private static ResourceBundle bundle(String name, Language language) {
        Locale locale = language == Language.FRENCH ? Locale.ROOT : language.locale();
        return ResourceBundle.getBundle(
                Bundles.class.getPackageName() + "." + name,
                locale,
                Bundles.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
