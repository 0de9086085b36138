package org.lodestar.htcds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.javarosa.core.model.Constants;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.IFormElement;
import org.javarosa.core.model.QuestionDef;
import org.javarosa.core.model.SelectChoice;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;
import org.javarosa.model.xform.XFormSerializingVisitor;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.parse.XFormParser;
import org.javarosa.xform.util.XFormUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The survey dialect against the official form as ODK's own engine reads it: names, types from the
 * binds, codes from its choice lists, and a round trip through the engine.
 */
class SurveyFormTest {
  @BeforeAll
  static void engine() {
    new XFormsModule().registerModule();
  }

  @Test
  void names_and_order_are_those_of_the_form() throws IOException {
    List<String> official = questions().keySet().stream().toList();
    assertThat(Dialect.XFORM.fields().stream().map(Dialect.XFORM::nameOf)).isEqualTo(official);
    assertThat(official).hasSize(31);
  }

  @Test
  void dates_and_texts_are_of_the_types_of_the_binds() throws IOException {
    TreeElement root = form().getMainInstance().getRoot();
    for (Field field : Dialect.XFORM.fields()) {
      int type = root.getFirstChild(Dialect.XFORM.nameOf(field)).getDataType();
      boolean date = type == Constants.DATATYPE_DATE;
      assertThat(date).as(field.name()).isEqualTo(field.type() == FieldType.DATE);
    }
  }

  @Test
  void every_choice_of_the_form_is_a_code_of_ours_and_the_other_way_round() throws IOException {
    Map<String, Integer> sizes = new TreeMap<>();
    questions().forEach((name, question) -> compareChoices(name, question, sizes));
    assertThat(sizes)
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("con_Consent", 2),
                Map.entry("prs_Gender", 6),
                Map.entry("prs_Citizenship", 249),
                Map.entry("vic_MethodOfRecruitment", 10),
                Map.entry("vic_TraffickingStatus", 3),
                Map.entry("vic_TraffickingStatusDecisionMakingOrg", 5),
                Map.entry("vic_MethodsOfControl", 16),
                Map.entry("vic_TypeOfExploitation", 11),
                Map.entry("vic_ForcedLabourIndustry", 21),
                Map.entry("vic_TypeOfSexExploitation", 4),
                Map.entry("cas_Status", 4)));
    System.out.printf(
        "HTCDS 2.0 survey form: 31 questions, %d choice lists, %d choices conform%n",
        sizes.size(), sizes.values().stream().mapToInt(Integer::intValue).sum());
  }

  private static void compareChoices(
      String name, QuestionDef question, Map<String, Integer> sizes) {
    Field field = Dialect.XFORM.fieldOf(name).orElseThrow();
    List<SelectChoice> choices = question.getChoices();
    if (choices == null) {
      return;
    }
    List<String> official = choices.stream().map(SelectChoice::getValue).toList();
    sizes.put(field.name(), official.size());
    switch (field.codes()) {
      case OWN ->
          assertThat(SampleRecords.HTCDS.listOf(field.name()).stream().map(Code::code))
              .isEqualTo(official);
      case COUNTRY -> assertThat(official).allMatch(code -> Iso.country(code).isPresent());
      default -> assertThat(official).isEqualTo(List.of("TRUE", "FALSE"));
    }
  }

  @Test
  void what_we_write_goes_through_the_engine_and_comes_back_the_same() throws IOException {
    List<PersonInCase> people = new ArrayList<>(SampleRecords.everyCode());
    people.add(SampleRecords.full());
    Export export =
        Exporter.export(people, SampleRecords.HTCDS, SampleRecords.SETTINGS, Dialect.XFORM);
    List<Part> documents =
        export.parts().stream().filter(part -> part.name().endsWith(".xml")).toList();
    assertThat(documents).hasSameSizeAs(people);
    for (Part part : documents) {
      Row before = ConformanceTest.read(part, Dialect.XFORM).rows().getFirst();
      Row after = onlyLine(throughEngine(part.content()));
      assertThat(after.values()).isEqualTo(before.values());
    }
    System.out.printf("HTCDS 2.0 survey form: %d documents through the engine%n", documents.size());
  }

  @Test
  void a_name_that_the_form_does_not_have_would_be_noticed() {
    byte[] wrong = "<data id=\"htcds_xlsform\"><prs_Nobody>x</prs_Nobody></data>".getBytes(UTF_8);
    assertThatThrownBy(() -> throughEngine(wrong)).isInstanceOf(AssertionError.class);
  }

  private static Row onlyLine(byte[] document) throws IOException {
    return ConformanceTest.read(new Part("", document), Dialect.XFORM).rows().getFirst();
  }

  /** As ODK loads what was saved: into the form's own instance, then out again. */
  private static byte[] throughEngine(byte[] document) throws IOException {
    FormDef form = form();
    TreeElement saved = XFormParser.restoreDataModel(document, null).getRoot();
    TreeElement root = form.getMainInstance().getRoot();
    for (int at = 0; at < saved.getNumChildren(); at++) {
      assertThat(root.getChild(saved.getChildAt(at).getName(), 0)).isNotNull();
    }
    root.populate(saved, form);
    return new XFormSerializingVisitor().serializeInstance(form.getMainInstance());
  }

  private static Map<String, QuestionDef> questions() throws IOException {
    Map<String, QuestionDef> questions = new LinkedHashMap<>();
    for (IFormElement element : form().getChildren()) {
      if (element instanceof QuestionDef question) {
        questions.put(nameOf(question), question);
      }
    }
    return questions;
  }

  private static String nameOf(QuestionDef question) {
    return ((TreeReference) question.getBind().getReference()).getNameLast();
  }

  private static FormDef form() throws IOException {
    try (InputStream in = OfficialFiles.named("htcds_xlsform.xml")) {
      return XFormUtils.getFormFromInputStream(in);
    } catch (XFormParser.ParseException e) {
      throw new IOException(e);
    }
  }
}
