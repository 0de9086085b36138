package org.lodestar.app.rights.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lodestar.app.rights.BundleContent;
import org.lodestar.app.rights.BundleLine;
import org.lodestar.app.rights.BundlePart;
import org.lodestar.app.rights.GivenCopy;
import org.lodestar.app.rights.KeepReason;
import org.lodestar.app.rights.NameMark;
import org.lodestar.app.rights.Rulings;
import org.lodestar.statute.Withholding;

/** What tells of somebody else is marked, goes unless somebody says why it stays, and is gone. */
class RedactionListTest {
  private static final List<String> OTHERS = List.of("Bashkim Krasniqi", "Nguyễn Văn An");
  private static final List<String> OWN = List.of("Trần Thị Thu", "Lucky");

  private static BundleContent content(String... lines) {
    return content(null, lines);
  }

  private static BundleContent content(@Nullable Withholding usually, String... lines) {
    List<BundleLine> all =
        Arrays.stream(lines).map(words -> new BundleLine("Note", words, usually)).toList();
    return new BundleContent(List.of(new BundlePart("Notes", all)), OTHERS, OWN, 0, false, 0);
  }

  private static String words(BundleContent content, Rulings rulings) {
    return new RedactionList(content)
        .apply(rulings).parts().stream()
            .flatMap(part -> part.lines().stream())
            .map(BundleLine::words)
            .collect(Collectors.joining("\n"));
  }

  private static Rulings keeping(RedactionList list, String passage) {
    Map<String, KeepReason> kept = new HashMap<>();
    list.marks().stream()
        .filter(mark -> mark.passage().equals(passage))
        .forEach(mark -> kept.put(mark.id(), KeepReason.AGREED));
    assertThat(kept).as("mark of " + passage).isNotEmpty();
    return new Rulings(kept, Map.of(), Set.of(), List.of());
  }

  @Test
  void names_that_the_case_knows_are_out_without_anybody_saying_so() {
    String given =
        words(content("Thu fears Bashkim. KRASNIQI'S van stood there; Nguyen An drove."), none());
    assertThat(given)
        .contains("Thu fears", RedactionList.REMOVED)
        .doesNotContainIgnoringCase("Bashkim")
        .doesNotContainIgnoringCase("krasniqi")
        .doesNotContain("Nguyen");
  }

  private static Rulings none() {
    return Rulings.none();
  }

  @Test
  void their_own_words_and_facts_and_who_got_something_are_not_marked() {
    String no = "Nothing to Lanternshire Police: Darek Nowak works there";
    BundleLine own = new BundleLine("Note", "They said: " + no + ". Ring Darek Nowak.");
    assertThat(marks(own)).contains("Darek Nowak");
    assertThat(marks(own.staying(List.of(no))))
        .as("in their own words it stays, in a worker's it is asked about")
        .isEqualTo(marks(new BundleLine("Note", "They said: . Ring Darek Nowak.")));
    BundleLine given = new BundleLine("2 March", "Told Ada Quill: Bashkim drives");
    assertThat(marks(given.staying(List.of("Ada Quill"))))
        .as("who got it is told, whom it tells of is asked about")
        .containsExactly("Bashkim");
  }

  private static List<String> marks(BundleLine line) {
    BundleContent content =
        new BundleContent(
            List.of(new BundlePart("Notes", List.of(line))), OTHERS, OWN, 0, false, 0);
    return new RedactionList(content).marks().stream().map(NameMark::passage).toList();
  }

  @Test
  void the_persons_own_names_are_not_marked() {
    RedactionList list = new RedactionList(content("They call Thu only Lucky there."));
    assertThat(list.marks()).extracting(NameMark::passage).doesNotContain("Thu", "Lucky");
  }

  @Test
  void what_looks_like_a_name_is_out_until_somebody_says_that_it_names_nobody() {
    BundleContent content = content("She met Ilinca Doe by the river.");
    assertThat(words(content, none())).doesNotContain("Ilinca");
    RedactionList list = new RedactionList(content);
    String passage = list.marks().getFirst().passage();
    assertThat(words(content, keeping(list, passage))).contains("Ilinca Doe");
  }

  @Test
  void telephone_numbers_and_addresses_of_email_are_marked() {
    assertThat(words(content("Ring 07700 900123 or write to bk@example.org."), none()))
        .doesNotContain("900123", "bk@example.org");
  }

  @Test
  void one_ruling_holds_wherever_the_words_stand() {
    BundleContent content = content("Bashkim came.", "Later Bashkim left.");
    RedactionList list = new RedactionList(content);
    assertThat(list.marks()).hasSize(1);
    assertThat(list.marks().getFirst().places()).isEqualTo(2);
    assertThat(list.marks().getFirst().known()).isTrue();
    assertThat(words(content, keeping(list, "Bashkim"))).contains("Bashkim came", "Bashkim left");
  }

  @Test
  void words_named_besides_go_even_from_a_passage_that_stays() {
    BundleContent content = content("Bashkim keeps the red van.");
    Rulings kept = keeping(new RedactionList(content), "Bashkim");
    Rulings both = new Rulings(kept.kept(), Map.of(), Set.of(), List.of("RED VAN", "bashkim"));
    assertThat(words(content, both))
        .doesNotContainIgnoringCase("red van")
        .doesNotContainIgnoringCase("bashkim");
  }

  @Test
  void lines_are_left_out_and_counted_by_their_reason() {
    BundleContent content = content("First", "Second", "Third");
    Rulings rulings =
        new Rulings(
            Map.of(), Map.of(0, Withholding.CRIME, 2, Withholding.HARM), Set.of(), List.of());
    GivenCopy copy = new RedactionList(content).apply(rulings);
    assertThat(copy.parts().getFirst().lines())
        .extracting(BundleLine::words)
        .containsExactly("Second");
    assertThat(copy.withheld()).isEqualTo(Map.of(Withholding.CRIME, 1, Withholding.HARM, 1));
  }

  @Test
  void a_note_about_the_whole_case_is_out_unless_somebody_takes_it_in() {
    BundleContent content = content(Withholding.ABOUT_OTHERS, "All four sleep there");
    assertThat(words(content, none())).isEmpty();
    assertThat(new RedactionList(content).apply(none()).withheld())
        .isEqualTo(Map.of(Withholding.ABOUT_OTHERS, 1));
    Rulings in = new Rulings(Map.of(), Map.of(), Set.of(0), List.of());
    assertThat(words(content, in)).contains("All four");
  }

  @Test
  void narrow_notes_and_requests_of_others_are_counted_and_not_there() {
    BundleContent content = new BundleContent(List.of(), List.of(), List.of(), 3, true, 2);
    assertThat(new RedactionList(content).apply(none()).withheld())
        .isEqualTo(Map.of(Withholding.HARM, 3, Withholding.CRIME, 2));
  }

  @Test
  void what_was_frozen_reads_back_as_it_was() {
    BundleContent content = content(Withholding.CRIME, "A \"quote\", a line\nand Đặng");
    assertThat(BundleJson.read(BundleJson.write(content), BundleContent.class)).isEqualTo(content);
    Rulings rulings =
        new Rulings(
            Map.of("a", KeepReason.AGREED), Map.of(1, Withholding.HARM), Set.of(2), List.of("x"));
    assertThat(BundleJson.read(BundleJson.write(rulings), Rulings.class)).isEqualTo(rulings);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "Bashkim",
            "KRASNIQI",
            "krasniqi's",
            "Thu",
            "Nguyễn",
            "walked",
            "in",
            "the",
            "Grays",
            "07700 900123",
            ".",
            "\n",
            "and",
            "B.K.",
            "Văn An")
        .list()
        .ofMinSize(1)
        .ofMaxSize(25)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 300)
  void nothing_known_of_others_ever_stays_unless_it_was_ruled_to(@ForAll("texts") String text) {
    String given = words(content(text), Rulings.none());
    assertThat(new RedactionList(content(given)).marks().stream().filter(NameMark::known))
        .isEmpty();
  }
}
