package org.lodestar.app.members.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How many hours a month something takes here; nothing for what we reckon. */
record HoursForm(
    @DecimalMin(value = "0", message = "members.uses.hours.wrong")
        @DecimalMax(value = "400", message = "members.uses.hours.wrong")
        @Digits(integer = 3, fraction = 1, message = "members.uses.hours.wrong")
        @Nullable BigDecimal hours,
    long version) {}
