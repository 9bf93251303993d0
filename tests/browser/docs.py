"""A person tries an operation on /docs, in headless Chromium: docs.py URL TOKEN swagger|plain [SCREENSHOT]. Exit status 1 with a sentence."""
import sys

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support import expected_conditions as seen
from selenium.webdriver.support.ui import Select, WebDriverWait

PATIENCE = 30  # seconds, for a machine that is busy


def browser():
    options = webdriver.ChromeOptions()
    for each in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1280,1000"):
        options.add_argument(each)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    return webdriver.Chrome(service=webdriver.chrome.service.Service("/usr/bin/chromedriver"), options=options)


def press(page, wait, where):
    button = wait.until(seen.element_to_be_clickable((By.CSS_SELECTOR, where)))
    page.execute_script("arguments[0].scrollIntoView({block: 'center'})", button)
    button.click()


def with_swagger(page, wait, token):
    """Pastes the token where Swagger UI asks for it, runs listMembers, and gives the status that the page shows."""
    press(page, wait, "button.authorize")
    wait.until(seen.visibility_of_element_located((By.CSS_SELECTOR, ".modal-ux input"))).send_keys(token)
    press(page, wait, ".modal-ux button.authorize")
    press(page, wait, ".modal-ux button.btn-done")
    press(page, wait, "#operations-members-listMembers .opblock-summary-control")
    press(page, wait, "#operations-members-listMembers button.execute")
    return wait.until(seen.visibility_of_element_located((By.CSS_SELECTOR, ".live-responses-table tbody .response-col_status"))).text.split()[0]


def with_plain_page(page, wait, token):
    wait.until(lambda _: page.find_element(By.ID, "path").get_attribute("value"))
    page.find_element(By.ID, "token").send_keys(token)
    Select(page.find_element(By.ID, "operation")).select_by_visible_text("GET /v1/members: List members")
    page.find_element(By.CSS_SELECTOR, "button").click()
    return wait.until(seen.visibility_of_element_located((By.ID, "answer"))).text.split()[0]


def main(url, token, kind, screenshot=None):
    page = browser()
    try:
        wait = WebDriverWait(page, PATIENCE)
        page.get(url + "/docs")
        status = (with_swagger if kind == "swagger" else with_plain_page)(page, wait, token)
        if screenshot:
            page.save_screenshot(screenshot)
        complaints = [line["message"] for line in page.get_log("browser") if line["level"] == "SEVERE"]
    finally:
        page.quit()
    if status != "200":
        sys.exit(f"docs: the {kind} page shows {status}, not 200")
    if complaints:
        sys.exit(f"docs: the browser complains of the {kind} page: {complaints}")


if __name__ == "__main__":
    main(*sys.argv[1:])
