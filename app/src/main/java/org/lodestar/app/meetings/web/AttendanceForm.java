package org.lodestar.app.meetings.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.meetings.Attendee;
import org.lodestar.app.meetings.Attendee.Attendance;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;

/** Who was there: one answer for each who was to come. */
record AttendanceForm(@Nullable @Valid List<@Nullable Row> rows) {
  static List<Asked> asked(Page page, List<Option> expected) {
    List<Asked> asked = new ArrayList<>();
    for (int row = 0; row < expected.size(); row++) {
      String field = "rows[" + row + "].";
      Option who = expected.get(row);
      asked.add(Asked.hidden(field + "worker", who.value()));
      asked.add(
          Asked.of(Asked.Kind.RADIOS, field + "attendance", who.label(), answers(page))
              .hint(who.hint())
              .inline());
    }
    return asked;
  }

  private static List<Option> answers(Page page) {
    return Option.all(page, "meetings.attendance", Attendance.values());
  }

  /** One who was to come. */
  record Row(@Nullable UUID worker, @Nullable Attendance attendance) {}

  static AttendanceForm of(List<Attendee> attendees) {
    return new AttendanceForm(
        attendees.stream().map(each -> new Row(each.worker(), each.attendance())).toList());
  }

  Map<UUID, Attendance> answers() {
    Map<UUID, Attendance> answers = new HashMap<>();
    if (rows != null) {
      for (Row row : rows) {
        if (row != null && row.worker() != null && row.attendance() != null) {
          answers.put(row.worker(), row.attendance());
        }
      }
    }
    return answers;
  }
}
