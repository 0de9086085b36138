package org.lodestar.app.learning;

import java.util.UUID;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.learning.face.Courses;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;

/** Courses of one's own for a test: two questions close them, and nobody else takes them. */
@Component
public class CourseSet {
  private final Courses courses;
  private final Workforce workforce;

  CourseSet(Courses courses, Workforce workforce) {
    this.courses = courses;
    this.workforce = workforce;
  }

  /** A short name that nobody else has. */
  public static String code() {
    return "test-" + UUID.randomUUID().toString().substring(0, 18);
  }

  /** All of a course that can be taken, with some words of one's own on its second page. */
  public static String text(String words) {
    return """
        title: Invented course
        about: A course that nobody gives.
        minutes: 5
        review: 2030-01-01
        tier: T1
        audience: Nobody
        ways: SELF_PACED
        refresher: 24
        pass: 100
        tries: 2
        covers: CULTURE
        aim: Take a course
        source: MSA-1

        #one Begin
        ?sure-before How sure are you?
        ~ Not sure
        ~ Fairly sure
        ~ Very sure
        #two Read
        %s
        #three First
        ?q1 What is right?
        + This
        - That
        = This is right.
        #four Second
        ?q2 And here?
        - This
        + That
        = That is right.
        #five End
        ?sure-after How sure are you now?
        ~ Not sure
        ~ Fairly sure
        ~ Very sure
        """
        .formatted(words);
  }

  /** One that somebody writes. */
  public String draft(Worker writer) {
    String code = code();
    Standing.member(writer.id())
        .run(
            () -> {
              courses.create(writer, code);
              courses.write(writer, code, text("Words."), 0);
            });
    return code;
  }

  /** One that people take. */
  public String signed() {
    UUID organisation = workforce.anOrganisation();
    Worker writer = workforce.aWorker(organisation, Role.TRAINER);
    String code = draft(writer);
    sign(writer, workforce.aWorker(organisation, Role.EDITOR), code);
    return code;
  }

  /** Asks for the text that is written, and signs it. */
  public void sign(Worker writer, Worker second, String code) {
    Standing.member(writer.id()).run(() -> courses.ask(writer, code, version(writer, code)));
    Standing.member(second.id()).run(() -> courses.sign(second, code, version(second, code)));
  }

  /** The version that somebody looks at. */
  public long version(Worker worker, String code) {
    return Standing.member(worker.id())
        .call(() -> courses.get(worker, code).texts().getFirst().version());
  }
}
