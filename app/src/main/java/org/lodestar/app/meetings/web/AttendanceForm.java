package org.lodestar.app.meetings.web;

import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.meetings.Attendee;
import org.lodestar.app.meetings.Attendee.Attendance;

/** Who was there: one answer for each who was to come. */
record AttendanceForm(@Nullable @Valid List<@Nullable Row> rows) {
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
