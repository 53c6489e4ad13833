package fr.technolucide.exchange.names;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.RetroNotes;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.exchange.ExportScope;
import fr.technolucide.exchange.SampleWorkbook;
import fr.technolucide.exchange.names.NameChoices.Place;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.apache.commons.io.file.PathUtils;

/** Every cell of real workbooks with people, tools and texts of the same words. */
class WithoutNamesPropertiesTest {

    @Tag("slow")
    @Property(tries = 40)
    void eachCellHoldsExactlyTheNamesThatWereShownAsLeft(
            @ForAll("names") List<String> people,
            @ForAll("names") List<String> tools,
            @ForAll("texts") List<String> texts)
            throws IOException {
        Path folder = Files.createTempDirectory("without-names");
        try (Workbook workbook = SampleWorkbook.empty(folder)) {
            SampleWorkbook.take(workbook, edits(people, tools, texts));
            workbook.read(reader -> {
                check(reader);
                return reader;
            });
        } finally {
            PathUtils.deleteDirectory(folder);
        }
    }

    private static void check(Reader reader) {
        Texts french = Messages.in(Messages.language());
        KnownNames names = KnownNames.of(reader, french);
        Map<Place, List<String>> shown = new HashMap<>();
        NameInText.all(reader, french).stream()
                .filter(name -> !name.mention().removed())
                .forEach(name -> shown.computeIfAbsent(cell(name.place()), _ -> new ArrayList<>())
                        .add(name.mention().found()));
        Map<Place, List<String>> left = new HashMap<>();
        Reader without = ExportScope.WITHOUT_NAMES.of(reader, french);
        for (var sheet : reader.schema().sheets()) {
            without.each(
                    sheet,
                    row -> sheet.stored().stream()
                            .filter(column -> ToldCells.isSearched(row, column))
                            .forEach(column -> names.mentions(String.valueOf(row.get(column)))
                                    .forEach(each -> left.computeIfAbsent(
                                                    new Place(row.id(), column, 0), _ -> new ArrayList<>())
                                            .add(each.found()))));
        }
        assertThat(left).isEqualTo(shown);
    }

    private static Place cell(Place place) {
        return new Place(place.row(), place.column(), 0);
    }

    private static List<Edit> edits(List<String> people, List<String> tools, List<String> texts) {
        List<Edit> edits = new ArrayList<>();
        for (int at = 0; at < people.size(); at++) {
            edits.add(SampleWorkbook.insert(
                    People.SHEET, SampleWorkbook.id(0x100 + at), Cells.of(People.NAME, people.get(at))));
        }
        for (int at = 0; at < tools.size(); at++) {
            edits.add(SampleWorkbook.insert(
                    Tools.SHEET,
                    SampleWorkbook.id(0x200 + at),
                    Cells.of(Tools.NAME, tools.get(at)).and(Tools.PUBLISHER, "Maison " + tools.get(at))));
        }
        for (int at = 0; at < texts.size(); at++) {
            edits.add(SampleWorkbook.insert(
                    Trials.SHEET,
                    SampleWorkbook.id(0x300 + at),
                    Cells.of(Trials.TASK, texts.get(at)).and(Trials.DAY, SampleWorkbook.TODAY)));
            edits.add(SampleWorkbook.insert(
                    RetroNotes.SHEET, SampleWorkbook.id(0x400 + at), Cells.of(RetroNotes.TEXT, texts.get(at))));
        }
        return edits;
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.of(
                        "Claude",
                        "Pierre",
                        "Mai",
                        "Rose",
                        "Florence",
                        "Chloé",
                        "Amina Diallo",
                        "Vincent Petit",
                        "Une personne DPO",
                        "Claude Dupont",
                        "Plumier",
                        "Carnet de Chloé")
                .list()
                .uniqueElements()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(
                        "Claude",
                        "Pierre",
                        "pierre",
                        "en",
                        "Mai",
                        "mai",
                        "avec",
                        "d’Amina",
                        "Diallo",
                        "Petit",
                        "Une",
                        "personne",
                        "DPO",
                        "à",
                        "Florence",
                        "Rose",
                        "la",
                        "et",
                        ",",
                        ".",
                        "Dupont",
                        "chloé",
                        "CHLOÉ",
                        "l’avis",
                        "de",
                        "Plumier",
                        "M.",
                        "relit")
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(words -> String.join(" ", words))
                .list()
                .ofMaxSize(6);
    }
}
