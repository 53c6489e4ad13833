package fr.technolucide.screens;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.content.Content;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Row;
import java.util.Map;

/** The use cases of the worked example, found by their ids in its file, whatever the language of its texts. */
final class ExampleCases {

    private ExampleCases() {}

    static Row of(ProgramWindow program, String id) {
        String title = Content.text(words(id), UseCases.TITLE.name());
        return program.workbook.read(reader -> reader.all(UseCases.SHEET)).stream()
                .filter(row -> row.get(UseCases.TITLE, "").equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no case is called " + title));
    }

    private static Map<String, Object> words(String id) {
        String sheet = UseCases.SHEET.name();
        if (Messages.language() != Language.FRENCH) {
            Map<String, Object> sheets =
                    Content.object(Content.read("example", Messages.language()).get("sheets"));
            return Content.object(Content.object(sheets.get(sheet)).get(id));
        }
        Map<String, Object> sheets = Content.object(Content.read("example.json").get("sheets"));
        return Content.objects(sheets.get(sheet)).stream()
                .filter(row -> Content.text(row, "id").equals(id))
                .findFirst()
                .orElseThrow();
    }
}
