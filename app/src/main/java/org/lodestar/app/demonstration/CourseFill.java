package org.lodestar.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import org.lodestar.app.learning.face.Courses;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;

/** One course that came along is signed and can be taken, another waits to be signed. */
@Component
class CourseFill {
  private static final Duration LOADED = Duration.ofDays(30);
  private static final Duration SIGNED = Duration.ofDays(28);
  private static final Duration ASKED = Duration.ofDays(2);

  private final Courses courses;

  CourseFill(Courses courses) {
    this.courses = courses;
  }

  void make(Players players, Instant now) {
    Worker editor = players.get("EDITOR");
    Worker lead = players.get("STRATEGY");
    ask(editor, "aware", now.minus(LOADED));
    Players.act(lead, now.minus(SIGNED), () -> courses.sign(lead, "aware", version(lead, "aware")));
    ask(editor, "respond", now.minus(ASKED));
  }

  private void ask(Worker editor, String code, Instant at) {
    Players.act(
        editor,
        at,
        () -> {
          courses.load(editor, code);
          courses.ask(editor, code, version(editor, code));
        });
  }

  private long version(Worker worker, String code) {
    return courses.get(worker, code).texts().getFirst().version();
  }
}
