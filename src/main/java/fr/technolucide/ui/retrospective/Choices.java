package fr.technolucide.ui.retrospective;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a note or a conclusion may refer to, each list beginning with « — ». */
record Choices(List<Choice> people, List<Choice> tools, List<Choice> useCases) {

    static Choices of(Reader reader) {
        return new Choices(
                list(reader, People.SHEET, name(People.NAME)),
                list(reader, Tools.SHEET, name(Tools.NAME)),
                list(reader, UseCases.SHEET, Choices::useCase));
    }

    private static Function<Row, String> name(Column<String> column) {
        return row -> row.get(column, "");
    }

    static String useCase(Row row) {
        return row.get(UseCases.SHORT_TITLE, row.get(UseCases.TITLE, ""));
    }

    private static List<Choice> list(Reader reader, Sheet sheet, Function<Row, String> name) {
        List<Choice> choices =
                new ArrayList<>(List.of(new Choice(null, Messages.words().missing())));
        var listing = reader.list(Query.of(sheet));
        reader.rows(listing, 0, listing.size()).stream()
                .filter(sheet::isOffered)
                .map(row -> new Choice(row.id(), name.apply(row)))
                .forEach(choices::add);
        return List.copyOf(choices);
    }

    /** The choice of a row; the one of no row when it is not offered any more. */
    static Choice of(List<Choice> among, @Nullable UUID id) {
        return among.stream()
                .filter(choice -> id != null && id.equals(choice.id()))
                .findFirst()
                .orElse(among.getFirst());
    }
}
