package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.intake.match.ColumnChoice;
import fr.technolucide.exchange.intake.match.ImportRefused;
import fr.technolucide.exchange.intake.plan.NameAnswer;
import fr.technolucide.exchange.intake.plan.PlanBuilder;
import fr.technolucide.exchange.intake.plan.RowNameIndex;
import fr.technolucide.exchange.value.Headers;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns « this cell stands for that item » into answers about names: of items of a list, and of rows of another sheet. */
final class MeantValues {

    private final PlanBuilder planning;

    MeantValues(PlanBuilder planning) {
        this.planning = planning;
    }

    /** @throws ImportRefused for wrong usage, when a person names what is not there; a recipe is passed over */
    void note(Column<?> column, ColumnChoice choice) {
        choice.values().forEach((cell, item) -> {
            Optional<NameAnswer> answer = answer(column, cell, item);
            answer.ifPresent(planning.newcomers::answer);
            if (answer.isEmpty() && !choice.isOfRecipe()) {
                throw ImportRefused.usage("intake.usage.item", item, Labels.of(column));
            }
        });
    }

    private Optional<NameAnswer> answer(Column<?> column, String cell, String item) {
        if (column.kind() instanceof Kind.Choice<?> choice) {
            return choice.items().stream()
                    .filter(each -> isNamed(choice, each, item))
                    .findFirst()
                    .map(each -> NameAnswer.attach(choice.listName(), cell, Kind.Choice.id(each)));
        }
        return planning.reader
                .schema()
                .targetOf(column)
                .flatMap(
                        target -> planning.references.names(target).find(item) instanceof RowNameIndex.Found.One(var id)
                                ? Optional.of(NameAnswer.attach(target.name(), cell, id.toString()))
                                : Optional.empty());
    }

    private static boolean isNamed(Kind.Choice<?> choice, Enum<?> item, String name) {
        String id = Kind.Choice.id(item);
        String key = "choice." + choice.listName() + "." + id;
        return id.equals(name.strip())
                || Stream.of(Language.values())
                        .flatMap(language -> Messages.in(language).find(key).stream())
                        .anyMatch(label -> Headers.normalise(label).equals(Headers.normalise(name)));
    }
}
