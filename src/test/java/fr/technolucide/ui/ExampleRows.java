package fr.technolucide.ui;

import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.catalog.example.Example;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Edit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The catalogue's seeds and its worked example, on the day of the pictures; in French whatever the language, since tests and
 * screens look for its rows by name.
 */
public final class ExampleRows {

    private ExampleRows() {}

    public static List<Edit> edits() {
        Language language = Messages.language();
        Messages.use(Language.FRENCH);
        try {
            return french();
        } finally {
            Messages.use(language);
        }
    }

    private static List<Edit> french() {
        AtomicLong next = new AtomicLong(1);
        List<Edit> content = new ArrayList<>(Seeds.edits());
        content.addAll(Example.edits(
                LocalDate.of(2026, 11, 25),
                () -> new UUID(0x0193_0000_0000_7000L, 0x8000_0000_0000_0000L + next.getAndIncrement())));
        return content;
    }
}
