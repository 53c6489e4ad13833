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
    private final Map<String, Enum<?>> items = new HashMap<>();

    ChoiceReader(Column<?> column, Kind.Choice<?> choice, UnknownNames newcomers) {
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

    private ParsedCell unknown(String text) {
        Optional<Enum<?>> attached = newcomers
                .meet(column, choice.listName(), text, Optional.empty(), false)
                .flatMap(answer -> item(answer.to()));
        if (attached.isPresent()) {
            return ParsedCell.of(attached.get());
        }
        return new ParsedCell.Nothing(Messages.text("intake.choice.unknown", Labels.of(column), CellText.quote(text)));
    }
}
