enum Route {}
