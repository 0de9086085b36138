package org.lodestar.app.learning.web;

import java.util.List;
import org.lodestar.app.site.Table;

/**
 * What a course changed, said in words first.
 *
 * @param title of the course
 * @param path of the course
 * @param taken how many began and ended; empty before anything may be told
 * @param knowledge what people knew more; says so where too few answered twice
 * @param sure how much surer they are, likewise
 * @param cautions why it has to be read with care
 * @param items questions that close it; those to look at again first
 * @param again how many of them somebody should look at again
 */
public record CourseChangePage(
    String title,
    String path,
    String taken,
    String knowledge,
    String sure,
    List<String> cautions,
    Table items,
    int again) {
  public CourseChangePage {
    cautions = List.copyOf(cautions);
  }
}
