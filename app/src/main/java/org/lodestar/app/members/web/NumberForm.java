package org.lodestar.app.members.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The number on which a worker is rung back, as an administrator writes it down. */
record NumberForm(
    @NotNull(message = "members.number.wrong")
        @Pattern(regexp = "[+0-9][0-9 ()-]{6,24}", message = "members.number.wrong")
        String number) {
  /** Numbers stay out of logs. */
  @Override
  public String toString() {
    return "NumberForm";
  }
}
