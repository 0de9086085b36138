package org.lodestar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.statute.Directions;
import org.lodestar.statute.Facts;
import org.lodestar.statute.FactsReader;
import org.lodestar.statute.Pathway;
import org.lodestar.statute.Step;
import org.lodestar.statute.Warning;

/** {@code route FACTS.json}: the lawful route and the steps for one person. */
final class RouteCommand {
  /** Facts take less than a thousand bytes; far more than that is something else. */
  private static final int LARGEST = 100_000;

  private RouteCommand() {}

  static String run(List<String> arguments, InputStream in, LocalDate today) {
    if (arguments.size() != 1) {
      throw new CommandRefused("route takes the name of one file, or - for standard input.");
    }
    byte[] document = read(arguments.getFirst(), in);
    return Json.print(answer(FactsReader.read(Json.readObject(document, "The facts"), today)));
  }

  private static Map<String, @Nullable Object> answer(Facts facts) {
    Directions directions = Pathway.directionsFor(facts);
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("route", directions.route().name());
    answer.put("asksConsent", directions.asksConsent());
    answer.put("sendsIdentity", directions.sendsIdentity());
    answer.put("asksSupport", directions.asksSupport());
    answer.put("steps", directions.steps().stream().map(RouteCommand::step).toList());
    answer.put("warnings", directions.warnings().stream().map(Warning::message).toList());
    return answer;
  }

  private static Map<String, @Nullable Object> step(Step step) {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("code", step.code().name());
    answer.put("why", step.why());
    answer.put("source", step.source());
    answer.put("due", step.due().map(LocalDate::toString).orElse(null));
    return answer;
  }

  private static byte[] read(String name, InputStream in) {
    try (InputStream source = name.equals("-") ? in : Files.newInputStream(Path.of(name))) {
      byte[] document = source.readNBytes(LARGEST + 1);
      if (document.length > LARGEST) {
        throw new CommandRefused(Shown.text(name) + " is too large to be a facts document.");
      }
      return document;
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new CommandRefused("There is no file " + Shown.text(name) + ".");
    } catch (FileSystemException e) {
      throw new CommandRefused("The file " + Shown.text(name) + " cannot be opened.");
    } catch (IOException e) {
      throw new CommandRefused("The file " + Shown.text(name) + " cannot be read.");
    }
  }
}
