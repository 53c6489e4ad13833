package fr.technolucide.catalog.choice;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.quantity.ChoiceItem;
import fr.technolucide.workbook.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChoicesTest {

    static Stream<Class<?>> lists() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackagesOf(UseCaseStage.class).stream()
                        .filter(JavaClass::isEnum)
                        .map(JavaClass::reflect);
    }

    @Test
    void everyListIsSeen() {
        assertThat(lists()).hasSize(31).allMatch(ChoiceItem.class::isAssignableFrom);
    }

    @ParameterizedTest
    @MethodSource("lists")
    <E extends Enum<E>> void theItemsOfAListAreThoseThatHaveALabel(Class<E> list) {
        String prefix = "choice." + new Kind.Choice<>(list).listName() + ".";
        List<String> declared = Arrays.stream(list.getEnumConstants())
                .map(item -> prefix + Kind.Choice.id(item))
                .toList();
        assertThat(declared).doesNotHaveDuplicates();
        assertThat(Language.values()).allSatisfy(language -> {
            List<String> labelled = Messages.in(language).keys().stream()
                    .filter(key -> key.startsWith(prefix) && !key.endsWith(".short") && !key.endsWith(".question"))
                    .toList();
            assertThat(declared).containsExactlyInAnyOrderElementsOf(labelled);
        });
    }
}
