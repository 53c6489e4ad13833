package fr.technolucide.exchange.source;

import fr.technolucide.exchange.source.SourceRefused.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts that cells refer to by number. What the part says of its own count is not believed. */
final class SharedStrings {
    private final List<RawCell> texts = new ArrayList<>();

    /** @param part its name; a package without one has no shared text */
    SharedStrings(ZipParts parts, Optional<String> part, ReadBudget budget) throws IOException {
        Optional<Xml> found = part.isEmpty() ? Optional.empty() : parts.xml(part.get());
        if (found.isEmpty()) {
            return;
        }
        long characters = 0;
        try (Xml xml = found.get()) {
            while (xml.next()) {
                if (xml.starts("si")) {
                    String text = OfficeText.rich(xml, budget);
                    characters += text.length();
                    budget.text(characters);
                    texts.add(text.isEmpty() ? RawCell.BLANK : new RawCell.Text(text));
                }
            }
        }
    }

    /** @throws SourceRefused when the cell refers to a text that is not there */
    RawCell at(String index, String part) {
        try {
            return texts.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException dangling) {
            throw new SourceRefused(Reason.DAMAGED, dangling, part);
        }
    }
}
