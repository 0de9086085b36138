package org.lodestar.prevalence.answer;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lodestar.prevalence.PrevalenceException;

/** A way to estimate how many are on no list. */
public enum Method {
  CHAPMAN("Two lists, taken as independent (Chapman)", false, 2),
  CHAO("Lower bound, aware of lists (Chao)", false, 11),
  MODEL("The model that was given", false, 9),
  STEPWISE("Pairs added step by step (Chan, Silverman and Vincent)", true, 9),
  AIC2014("Pairs added by AIC (Home Office 2014)", false, 9),
  BIC("Best of all models by BIC", true, 6),
  DGA("Average over decomposable graphs", true, 6),
  LATENT("Hidden classes of people", true, 11),
  BAYES("Pairs kept by thresholding (Bayesian)", false, 8);

  private final String words;
  private final boolean allowsForModels;
  private final int mostLists;

  Method(String words, boolean allowsForModels, int mostLists) {
    this.words = words;
    this.allowsForModels = allowsForModels;
    this.mostLists = mostLists;
  }

  /** As on the command line and in JSON. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String words() {
    return words;
  }

  /** Whether its interval allows for not knowing which model is right: only such make the range. */
  public boolean allowsForModels() {
    return allowsForModels;
  }

  public int mostLists() {
    return mostLists;
  }

  /** Reads a key. */
  public static Method of(String key) {
    return Arrays.stream(values())
        .filter(method -> method.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new PrevalenceException(
                    "\""
                        + key
                        + "\" is no method; the methods are all, "
                        + Arrays.stream(values())
                            .filter(method -> method != MODEL)
                            .map(Method::key)
                            .collect(Collectors.joining(", "))
                        + "."));
  }
}
