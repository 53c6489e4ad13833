package fr.technolucide.cli;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A use case as a person names it: its id, its title or its short title, accents, capitals and punctuation ignored. */
final class UseCaseArgument {

    private UseCaseArgument() {}

    /** @throws CommandRefused when no use case has that name, or several have it */
    static Row find(Reader reader, String titleOrId) {
        Optional<Row> byId = id(titleOrId).flatMap(id -> reader.find(UseCases.SHEET, id));
        if (byId.isPresent()) {
            return byId.get();
        }
        Set<UUID> named = new LinkedHashSet<>(reader.same(UseCases.TITLE, titleOrId));
        if (named.isEmpty()) {
            named.addAll(reader.same(UseCases.SHORT_TITLE, titleOrId));
        }
        if (named.size() > 1) {
            throw new CommandRefused(Exit.USAGE, "cli.use_case.several", titleOrId);
        }
        return named.stream()
                .findFirst()
                .flatMap(id -> reader.find(UseCases.SHEET, id))
                .orElseThrow(() -> new CommandRefused(Exit.USAGE, "cli.use_case.unknown", titleOrId));
    }

    /** Returns the id that a text writes, if it is one. */
    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
