package org.lodestar.app.guests;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody without an account who is to be asked. */
public record NewPass(String purpose, UUID object, PassWay way, Pass.Who who, LocalDate lastDay) {}
