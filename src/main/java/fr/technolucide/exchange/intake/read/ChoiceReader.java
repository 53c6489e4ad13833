package fr.technolucide.exchange.intake.read;

import fr.technolucide.exchange.intake.match.CellText;
import fr.technolucide.exchange.intake.plan.UnknownNames;
import fr.technolucide.exchange.value.Headers;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Synonyms;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads items of a closed list: by id, by label in either language, by synonym; else by the longest of these that the
 * cell begins with (« In production: more than 1 year »), which is then said.
 */
final class ChoiceReader {

    private static final int LONG_ENOUGH_TO_BEGIN = 5;

    private final Column<?> column;
    private final Kind.Choice<?> choice;
    private final UnknownNames newcomers;
    private final String header;
    private final Map<String, Enum<?>> items = new HashMap<>();

    /** @param header of the column in the file */
    ChoiceReader(Column<?> column, Kind.Choice<?> choice, UnknownNames newcomers, String header) {
        this.header = header;
        this.newcomers = newcomers;
        this.column = column;
        this.choice = choice;
        for (Enum<?> item : choice.items()) {
            items.putIfAbsent(Headers.normalise(Kind.Choice.id(item)), item);
        }
        for (Enum<?> item : choice.items()) {
            labels(item).forEach(label -> items.putIfAbsent(Headers.normalise(label), item));
        }
        for (Enum<?> item : choice.items()) {
            Synonyms.of(key(item)).forEach(synonym -> items.putIfAbsent(Headers.normalise(synonym), item));
        }
        items.remove("");
        for (Enum<?> item : choice.items()) {
            Synonyms.of(key(item)).stream()
                    .filter(synonym -> Headers.normalise(synonym).isEmpty())
                    .forEach(sign -> items.putIfAbsent(sign, item));
        }
    }

    private Optional<Enum<?>> item(String id) {
        for (Enum<?> item : choice.items()) {
            if (Kind.Choice.id(item).equals(id)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    private String key(Enum<?> item) {
        return "choice." + choice.listName() + "." + Kind.Choice.id(item);
    }

    private Stream<String> labels(Enum<?> item) {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(key(item), key(item) + ".short")
                        .flatMap(key -> Messages.in(language).find(key).stream()));
    }

    ParsedCell read(String text) {
        Optional<Enum<?>> said = newcomers.said(choice.listName(), text).flatMap(answer -> item(answer.to()));
        if (said.isPresent()) {
            return ParsedCell.of(said.get());
        }
        String wanted = Headers.normalise(text);
        Enum<?> item = items.get(wanted.isEmpty() ? text.strip() : wanted);
        if (item != null) {
            return ParsedCell.of(item);
        }
        return items.entrySet().stream()
                .filter(entry -> entry.getKey().length() >= LONG_ENOUGH_TO_BEGIN && wanted.startsWith(entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .<ParsedCell>map(entry -> begun(text, entry.getValue()))
                .orElseGet(() -> unknown(text));
    }

    private ParsedCell begun(String text, Enum<?> item) {
        return new ParsedCell.Value(
                item,
                Messages.text(
                        "intake.choice.begun", Labels.of(column), CellText.quote(text), Labels.item(choice, item)));
    }

    /** Returns the label of the only item of which a cell holds a name: « c) Deployed – in use ». */
    private Optional<String> near(String text) {
        String words = " " + Headers.normalise(text) + " ";
        List<Enum<?>> held = items.entrySet().stream()
                .filter(entry ->
                        entry.getKey().length() >= LONG_ENOUGH_TO_BEGIN && words.contains(" " + entry.getKey() + " "))
                .<Enum<?>>map(Map.Entry::getValue)
                .distinct()
                .toList();
        return held.size() == 1 ? Optional.of(Labels.item(choice, held.getFirst())) : Optional.empty();
    }

    private ParsedCell unknown(String text) {
        Optional<Enum<?>> attached = newcomers
                .meet(column, choice.listName(), text, near(text), false)
                .flatMap(answer -> item(answer.to()));
        if (attached.isPresent()) {
            return ParsedCell.of(attached.get());
        }
        String option = "--map \"" + header + "=" + column.name() + ":" + CellText.quote(text) + " > …\"";
        return new ParsedCell.Nothing(
                Messages.text("intake.choice.unknown", Labels.of(column), CellText.quote(text), option));
    }
}
