package org.lodestar.app.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.learning.face.Courses;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;

/** A course is what a second person signed; until the next one is signed it stays as it is. */
@PlatformTest
class CoursesTest {
  private final Courses courses;
  private final CourseSet set;
  private final Worker trainer;
  private final Worker editor;
  private final Worker lead;

  CoursesTest(Courses courses, CourseSet set, Workforce workforce) {
    this.courses = courses;
    this.set = set;
    UUID organisation = workforce.anOrganisation();
    this.trainer = workforce.aWorker(organisation, Role.TRAINER);
    this.editor = workforce.aWorker(organisation, Role.EDITOR);
    this.lead = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
  }

  private static void as(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  private static <T> T see(Worker worker, Supplier<T> work) {
    return Standing.member(worker.id()).call(work::get);
  }

  private static void refused(ThrowingCallable work, String key) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Refused.class,
            each -> assertThat(each.refusals()).extracting(Refusal::key).contains(key));
  }

  private CourseState state(String code) {
    return see(lead, () -> courses.get(lead, code).texts().getFirst().state());
  }

  @Test
  void nobodyTakesWhatNobodyElseSigned() {
    String code = set.draft(trainer);
    assertThat(courses.offered(code)).isEmpty();
    as(trainer, () -> courses.ask(trainer, code, set.version(trainer, code)));
    assertThat(courses.offered(code)).as("it waits").isEmpty();
    refused(
        () -> as(trainer, () -> courses.sign(trainer, code, set.version(trainer, code))),
        "learning.course.own");
    assertThat(courses.asked(trainer.id())).noneMatch(each -> each.code().equals(code));
    assertThat(courses.asked(lead.id())).anyMatch(each -> each.code().equals(code));
    as(lead, () -> courses.sign(lead, code, set.version(lead, code)));
    assertThat(courses.offered(code).orElseThrow().number()).isEqualTo(1);
    as(lead, () -> courses.sign(lead, code, set.version(lead, code) - 1));
    assertThat(state(code)).as("a second time changes nothing").isEqualTo(CourseState.SIGNED);
  }

  @Test
  void whoeverWroteOnItOnceIsNoSecondPerson() {
    String code = set.draft(trainer);
    as(
        editor,
        () -> courses.write(editor, code, CourseSet.text("Mended."), set.version(editor, code)));
    as(trainer, () -> courses.ask(trainer, code, set.version(trainer, code)));
    refused(
        () -> as(editor, () -> courses.sign(editor, code, set.version(editor, code))),
        "learning.course.own");
  }

  @Test
  void whatWasReadIsWhatIsSigned() {
    String code = set.draft(trainer);
    as(trainer, () -> courses.ask(trainer, code, set.version(trainer, code)));
    long read = set.version(lead, code);
    as(trainer, () -> courses.write(trainer, code, CourseSet.text("Other words."), read));
    assertThat(state(code)).as("it waits no more").isEqualTo(CourseState.DRAFT);
    assertThatThrownBy(() -> as(lead, () -> courses.sign(lead, code, read)))
        .isInstanceOf(EditClash.class);
  }

  @Test
  void ofTwoWhoWriteAtOnceTheSecondIsTold() {
    String code = set.draft(trainer);
    long read = set.version(trainer, code);
    as(editor, () -> courses.write(editor, code, CourseSet.text("First."), read));
    assertThatThrownBy(
            () -> as(trainer, () -> courses.write(trainer, code, CourseSet.text("Second."), read)))
        .isInstanceOf(EditClash.class);
    as(trainer, () -> courses.write(trainer, code, CourseSet.text("First."), read));
    assertThat(see(lead, () -> courses.get(lead, code).texts()).getFirst().writers())
        .as("the same words again make nobody a writer")
        .containsExactlyInAnyOrder(trainer.id(), editor.id());
  }

  @Test
  void theNextTextTakesThePlaceOfTheOneBefore() {
    String code = set.draft(trainer);
    set.sign(trainer, lead, code);
    UUID first = courses.offered(code).orElseThrow().text();
    as(
        editor,
        () -> courses.write(editor, code, CourseSet.text("Newer."), set.version(editor, code)));
    assertThat(courses.offered(code).orElseThrow().text()).as("until signed").isEqualTo(first);
    set.sign(editor, trainer, code);
    assertThat(courses.offered(code).orElseThrow().number()).isEqualTo(2);
    assertThat(see(lead, () -> courses.get(lead, code).texts()))
        .extracting(CourseVersion::state)
        .containsExactly(CourseState.SIGNED, CourseState.REPLACED);
    assertThat(courses.text(first)).as("who is in it finishes it").isPresent();
  }

  @Test
  void itIsSentBackWithWhyAndWithdrawnWithWhy() {
    String code = set.draft(trainer);
    as(trainer, () -> courses.ask(trainer, code, set.version(trainer, code)));
    refused(
        () -> as(lead, () -> courses.sendBack(lead, code, " ", set.version(lead, code))),
        "learning.course.reason");
    as(lead, () -> courses.sendBack(lead, code, "Say who rings.", set.version(lead, code)));
    assertThat(state(code)).isEqualTo(CourseState.DRAFT);
    assertThat(see(trainer, () -> courses.get(trainer, code)).texts().getFirst().said())
        .isEqualTo("Say who rings.");
    set.sign(trainer, lead, code);
    as(trainer, () -> courses.withdraw(trainer, code, "The law changed."));
    assertThat(courses.offered(code)).isEmpty();
    assertThat(state(code)).isEqualTo(CourseState.WITHDRAWN);
  }

  @Test
  void whatIsWrongIsToldAtOnceAndKeptAsItWasTyped() {
    String code = set.draft(trainer);
    String wrong =
        CourseSet.text("Words.")
            .replace("+ This", "- This")
            .replace("source: MSA-1", "source: NO-LAW")
            .replace("~ Very sure\n#two", "~ Fairly sure\n#two");
    as(trainer, () -> courses.write(trainer, code, wrong, set.version(trainer, code)));
    List<Refusal> told = see(trainer, () -> courses.get(trainer, code)).wrong();
    assertThat(told)
        .extracting(Refusal::key)
        .containsExactlyInAnyOrder(
            "learning.course.source", "questions.set.choices.words", "questions.set.right");
    refused(
        () -> as(trainer, () -> courses.ask(trainer, code, set.version(trainer, code))),
        "questions.set.right");
    assertThat(see(trainer, () -> courses.begin(trainer, code))).isEqualTo(wrong);
  }

  @Test
  void aCourseThatNothingClosesIsNotSigned() {
    String code = set.draft(trainer);
    String open = CourseSet.text("Words.").replaceAll("(?m)^= .*\n", "");
    as(trainer, () -> courses.write(trainer, code, open, set.version(trainer, code)));
    refused(
        () -> as(trainer, () -> courses.ask(trainer, code, set.version(trainer, code))),
        "learning.course.closing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ab", "Night", "-night", "night shift", "sessions", "new", "changed"})
  void aNameThatDoesNotFitAnAddressIsRefused(String code) {
    refused(() -> as(trainer, () -> courses.create(trainer, code)), "learning.course.code.wrong");
  }

  @Test
  void aNameIsGivenOnce() {
    String code = set.draft(trainer);
    refused(() -> as(editor, () -> courses.create(editor, code)), "learning.course.code.taken");
    refused(() -> as(editor, () -> courses.create(editor, "aware")), "learning.course.code.taken");
  }

  @Test
  void whatCameAlongIsTakenOverOnceAndRead() {
    as(trainer, () -> courses.load(trainer, "champions"));
    as(editor, () -> courses.load(editor, "champions"));
    Courses.View view = see(lead, () -> courses.get(lead, "champions"));
    assertThat(view.wrong()).isEmpty();
    assertThat(view.texts()).hasSize(1);
    assertThat(see(lead, () -> courses.ready(lead))).doesNotContain("champions");
    assertThatThrownBy(() -> as(trainer, () -> courses.load(trainer, "no-such-course")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whoeverRunsNoCoursesWritesNone() {
    String code = set.draft(trainer);
    assertThatThrownBy(() -> as(lead, () -> courses.write(lead, code, CourseSet.text("x"), 1)))
        .isInstanceOf(NotAllowed.class);
  }
}
