package fr.technolucide;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callConstructorWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import fr.technolucide.ui.common.Segments;
import fr.technolucide.ui.session.Session;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.NetworkChannel;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.animation.Transition;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import org.controlsfx.control.CheckComboBox;

/**
 * The walls of the house, for any package {@code root}: the program's own, and that of the samples which break each of
 * them on purpose.
 *
 * @param circles circles of classes that are let be
 */
record ArchitectureRules(String root, List<Set<String>> circles) {

    private static final List<Class<?>> INPUTS = List.of(
            TextInputControl.class,
            ComboBoxBase.class,
            CheckComboBox.class,
            CheckBox.class,
            RadioButton.class,
            Segments.class);

    /** Those in which nothing is typed that a column holds, with what is. */
    private static final Map<String, String> NO_VALUES = Map.ofEntries(
            entry("ActionCard", "what became of an action: a press"),
            entry("AlternativeCard", "the alternative of several that is retained: a press"),
            entry("AnswerBar", "the answer to a point of the checklist: a press"),
            entry("AssistantBox", "whether an import is remembered"),
            entry("CaseBox", "which use case is shown"),
            entry("CaseHead", "which use cases are listed, and how"),
            entry("UseCaseSidebar", "in which order use cases are listed"),
            entry("ChangesDialog", "which fillings are compared"),
            entry("ChartStrip", "which chart is shown"),
            entry("CheckTable", "which rows of an import are listed"),
            entry("CopyCount", "how many are printed"),
            entry("ChecklistSidebar", "in which order use cases are listed"),
            entry("Criterion", "what became of a criterion, which no column holds"),
            entry("RowsChange", "which column of several rows is changed"),
            entry("DecisionsView", "which decisions are listed"),
            entry("Deliberation", "what is decided in a meeting: a press"),
            entry("FactorsToolbar", "which factors are listed"),
            entry("GuideView", "which pages of the guide are listed"),
            entry("PointsView", "the answer to a point in a meeting: a press"),
            entry("QuietSelectors", "what a column of a foreign file means"),
            entry("GroupStrip", "which group of points is shown"),
            entry("JournalToolbar", "which trials are listed"),
            entry("KeyChoice", "by what rows of a foreign file are known"),
            entry("MeetingPanes", "which part of a meeting is shown"),
            entry("MeetingStrip", "the format of a meeting: a press"),
            entry("MyTrials", "who is « moi »"),
            entry("NameBox", "whether a name found in a text is replaced"),
            entry("NamesDialog", "which names found in texts are listed"),
            entry("QuestionList", "what an import does with what it doubts"),
            entry("RadioQuestion", "what an import does with what it finds"),
            entry("SearchBox", "what is looked for"),
            entry("SettingsDialog", "the settings of this computer"),
            entry("SheetPanel", "what a sheet to print holds"),
            entry("LargeBox", "the letters of what is printed"),
            entry("SheetsContent", "which sheet is shown"),
            entry("FilterBar", "which trials are listed"),
            entry("SubjectField", "what a sheet to print is about"),
            entry("TesterFilter", "whose trials are listed"));

    /** Each wall under the name that a failing test shows. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        FloorCondition.all(root).forEach((name, condition) -> rules.put(name, every(condition)));
        rules.put(
                "method and workbook",
                noClasses()
                        .that()
                        .resideInAPackage(root + ".method..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(root + ".workbook..")
                        .allowEmptyShould(true));
        rules.put(
                "cycles",
                slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true));
        rules.put("circles", every(new CircleCondition(root, circles)));
        rules.put("SQL", confined("workbook.store").to("java.sql..", "javax.sql..", "org.sqlite.."));
        rules.put("JavaFX", confined("ui..", "app").to("javafx..", "org.controlsfx..", "org.kordamp.ikonli.."));
        rules.put("motion", every(never(dependOnClassesThat(moving()))));
        rules.put(
                "writing",
                outside(
                        never(callMethodWhere(ofSession())),
                        "ui.common",
                        "ui.session",
                        "ui.dialog",
                        "ui.field",
                        "ui.editor",
                        "ui.form",
                        "ui.table"));
        rules.put(
                "fields",
                outside(
                        never(callConstructorWhere(ofInput())),
                        "ui.common",
                        "ui.session",
                        "ui.dialog",
                        "ui.field",
                        "ui.editor",
                        "ui.form",
                        "ui.table"));
        rules.put("picocli", confined("cli..", "app").to("picocli.."));
        rules.put(
                "POI",
                confined("exchange.excel..", "exchange.meeting", "exchange.source..")
                        .to("org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats.."));
        rules.put("JSON", confined("workbook").to("com.fasterxml.jackson.."));
        rules.put("network", every(never(dependOnClassesThat(network()))));
        rules.put(
                "network by URL",
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .callMethod(URL.class, "openStream")
                        .orShould()
                        .callMethod(URL.class, "openConnection")
                        .orShould()
                        .callMethod(URL.class, "getContent")
                        .allowEmptyShould(true));
        rules.put(
                "threads",
                every(new ThreadCondition(
                        root + ".ui.task",
                        root + ".workbook",
                        root + ".workbook.store",
                        root + ".exchange.excel.data")));
        return rules;
    }

    private ArchRule every(ArchCondition<JavaClass> condition) {
        return classes().that().resideInAPackage(root + "..").should(condition).allowEmptyShould(true);
    }

    private ArchRule outside(ArchCondition<JavaClass> condition, String... rooms) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(
                        Arrays.stream(rooms).map(room -> root + "." + room).toArray(String[]::new))
                .should(condition)
                .allowEmptyShould(true);
    }

    /** What is typed goes through the editor of a form; what one press changes is a {@code Command}. */
    private static DescribedPredicate<JavaMethodCall> ofSession() {
        return DescribedPredicate.describe(
                "writes by itself",
                call -> call.getTargetOwner().isEquivalentTo(Session.class)
                        && call.getTarget().getName().equals("submit"));
    }

    /** A control in which a value is typed or chosen, made elsewhere than among the fields. */
    private static DescribedPredicate<JavaConstructorCall> ofInput() {
        return DescribedPredicate.describe(
                "makes a field of its own",
                call -> INPUTS.stream().anyMatch(input -> call.getTargetOwner().isAssignableTo(input))
                        && !NO_VALUES.containsKey(call.getOriginOwner().getSimpleName()));
    }

    private Confined confined(String... rooms) {
        return libraries -> noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(
                        Arrays.stream(rooms).map(room -> root + "." + room).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .allowEmptyShould(true);
    }

    /** Nothing moves by itself: a transition may only wait. */
    private static DescribedPredicate<JavaClass> moving() {
        return assignableTo(Transition.class)
                .and(DescribedPredicate.not(equivalentTo(PauseTransition.class)))
                .and(DescribedPredicate.not(equivalentTo(Transition.class)));
    }

    private static DescribedPredicate<JavaClass> network() {
        DescribedPredicate<JavaClass> classes =
                resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..", "javafx.scene.web..");
        for (Class<?> type : new Class<?>[] {
            Socket.class,
            ServerSocket.class,
            DatagramSocket.class,
            InetAddress.class,
            URLConnection.class,
            NetworkChannel.class
        }) {
            classes = classes.or(assignableTo(type));
        }
        return classes.as("speak to the network");
    }

    /** The libraries that only some rooms may use. */
    private interface Confined {
        ArchRule to(String... libraries);
    }
}
